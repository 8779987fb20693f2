import { perplexityFromLoss, trainNgram } from "measured-surprise";

const text = `
call me ishmael some years ago never mind how long precisely having little or
no money in my purse and nothing particular to interest me on shore i thought
i would sail about a little and see the watery part of the world it is a way i
have of driving off the spleen and regulating the circulation whenever i find
myself growing grim about the mouth whenever it is a damp drizzly november in
my soul whenever i find myself involuntarily pausing before coffin warehouses
and bringing up the rear of every funeral i meet and especially whenever my
hypos get such an upper hand of me that it requires a strong moral principle
to prevent me from deliberately stepping into the street and methodically
knocking people s hats off then i account it high time to get to sea as soon as
i can this is my substitute for pistol and ball
`;
const letters = text.split(/\s+/).join(" ").trim();
const training = letters.slice(0, 600);
const heldOut = letters.slice(600);
const alphabet = " abcdefghijklmnopqrstuvwxyz";

console.log("order  contexts  training  held out  perplexity");
for (let order = 0; order < 6; order++) {
  // Witten and Bell's smoothing, unless another is asked for.
  const model = trainNgram(training, order, { alphabet });
  const known = model.bitsPerCharacter(training);
  const unseen = model.bitsPerCharacter(heldOut, training);
  const row = [
    String(order).padStart(5),
    String(model.contexts()).padStart(8),
    known.toFixed(3).padStart(8),
    unseen.toFixed(3).padStart(8),
    perplexityFromLoss(unseen, "bits").toFixed(2).padStart(10),
  ];
  console.log(row.join("  "));
}
