import { klDivergence, softmax } from "measured-surprise";

const teacher = [4, 2, 0.5];
const student = [2, 2.5, 0];

for (const T of [1, 2, 4, 20, 100]) {
  const cost = klDivergence(softmax(teacher, T), softmax(student, T), "nats");
  const scaled = (cost * T ** 2).toFixed(4);
  console.log(`T ${String(T).padEnd(3)}  KL ${cost.toFixed(5)}  times T^2 ${scaled}`);
}
