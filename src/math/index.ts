export { adaptiveCodeLength, adaptiveModel, adaptiveSteps } from "./adaptive.ts";
export { type ArithmeticCode, arithmeticEncode, arithmeticIntervals } from "./arithmeticCode.ts";
export { arithmeticDecode } from "./arithmeticDecode.ts";
export { binaryCrossEntropy, binaryCrossEntropyFromLogit } from "./binaryCrossEntropy.ts";
export { blendedSteps } from "./blended.ts";
export { blockWeights } from "./blockWeights.ts";
export {
  expectedCalibrationError,
  fitTemperature,
  type ReliabilityBin,
  reliability,
  type TemperatureRange,
} from "./calibration.ts";
export { canonicalCode, kraftSum, shannonLengths } from "./codeLengths.ts";
export { distillationKl, distillationLimit, infoNceLoss } from "./contrast.ts";
export {
  type CountOptions,
  entropyFromCounts,
  gainRatio,
  informationGain,
  mutualInformationFromCounts,
} from "./counts.ts";
export { crossEntropy } from "./crossEntropy.ts";
export { type DenoisingStep, denoisingSteps } from "./diffusion.ts";
export {
  type ElboTerms,
  type GaussianCode,
  gaussianElbo,
  klDiagGaussian,
  type LinearDecoder,
  linearPosterior,
} from "./elbo.ts";
export { binaryEntropy, binaryEntropySlope, effectiveCount, entropy } from "./entropy.ts";
export { expectedLength } from "./expectedLength.ts";
export { type FittedGaussian, fitGaussian } from "./fitGaussian.ts";
export {
  type Gaussian,
  gaussianEntropy,
  gaussianKl,
  gaussianKlParts,
  gaussianLogPdf,
  gaussianPdf,
} from "./gaussian.ts";
export {
  gaussianKlAreas,
  gaussianKlIntegrand,
} from "./gaussianIntegrand.ts";
export { type ClippedGrid, mixtureKlOnGrid } from "./gridKl.ts";
export { type HuffmanMerge, huffmanLengths, huffmanMerges } from "./huffman.ts";
export { binaryInterval, type Interval, intervalWithin, shortestBinary } from "./interval.ts";
export {
  conditionalEntropy,
  type JointInformation,
  jointEntropy,
  jointInformation,
  mutualInformation,
} from "./joint.ts";
export { jsDivergence } from "./jsDivergence.ts";
export { klDivergence } from "./klDivergence.ts";
export { crossEntropyFromLogits, logSoftmax, logSumExp, softmax } from "./logits.ts";
export { type LossAtPrecision, lossAtPrecision } from "./lossAtPrecision.ts";
export {
  crossEntropyGradient,
  doubleSoftmaxFloor,
  doubleSoftmaxGradient,
  doubleSoftmaxLoss,
  smoothedTarget,
} from "./lossGradient.ts";
export { type Direction, gaussianMixtureKl, type MixtureComponent, mixtureLogPdf } from "./mixture.ts";
export { type NgramOptions, ngramSteps, trainNgram } from "./ngram.ts";
export type { Evidence, NgramModel, Smoothing } from "./ngramModel.ts";
export { normalize } from "./normalize.ts";
export {
  binIndices,
  type PermutationTest,
  permutationSteps,
  permutationTest,
  type ShuffleOptions,
} from "./permutation.ts";
export { bitsPerByte, perplexity, perplexityFromLoss } from "./perplexity.ts";
export { type Precision, roundFloat16 } from "./precision.ts";
export { type Decoded, prefixDecode, prefixEncode } from "./prefixCode.ts";
export { prepareLetters } from "./prepareLetters.ts";
export { seededRandom } from "./random.ts";
export { type Rational, rationalLog2, rationalToDecimal, rationalToNumber } from "./rational.ts";
export { redistribute } from "./redistribute.ts";
export { sampleIndex } from "./sampleIndex.ts";
export { type Range, type ResampleOptions, shannonBounds, shannonInterval } from "./shannonBounds.ts";
export { finish, type Steps } from "./steps.ts";
export { surprisal } from "./surprisal.ts";
export type { Shares, SymbolModel } from "./symbolModel.ts";
export { dpoLoss, type TiltedPolicy, tiltedPolicy } from "./tilt.ts";
export type { Unit } from "./unit.ts";
