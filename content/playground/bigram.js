// How much text does a bigram model need?
import { perplexityFromLoss, prepareLetters, trainNgram } from "measured-surprise";

// Put in a text of your own.
const text = `It was the best of times, it was the worst of times, it was the age of wisdom, it
was the age of foolishness, it was the epoch of belief, it was the epoch of incredulity, it was
the season of Light, it was the season of Darkness, it was the spring of hope, it was the winter
of despair, we had everything before us, we had nothing before us`;
const letters = prepareLetters(text);
const heldOut = letters.slice(-80);
const options = { smoothing: "add-k", k: 1, alphabet: " abcdefghijklmnopqrstuvwxyz" };
function perplexity(size) {
  const training = letters.slice(-80 - size, -80);
  const bits = trainNgram(training, 1, options).bitsPerCharacter(heldOut, training);
  return perplexityFromLoss(bits, "bits");
}
const most = letters.length - 80;
const step = 1 + Math.floor(most / 60);
const sizes = Array.from({ length: Math.ceil(most / step) }, (_, i) => 1 + i * step);
console.log(`${most} letters read: ${perplexity(most).toFixed(2)} choices of 27 left`);
plot(sizes, perplexity, { x: "letters the model has read", y: "perplexity of the last 80" });
