/** A passage to guess, from the part of *Moby-Dick* that no model of the book has learnt from. */
export interface Passage {
  /** What the reader may know from the start. */
  readonly given: string;
  /** What is to be guessed, letter by letter. */
  readonly hidden: string;
  /**
   * How many guesses each hidden letter took a 5-gram model that names letters in order of probability: one
   * digit a letter, base 36. The model learnt from the first nine tenths of chapters 1 to 22.
   */
  readonly model: string;
}

const passage = (given: string, hidden: string, model: string): Passage => ({ given, hidden, model });

export const PASSAGES: readonly Passage[] = [
  passage(
    "it was now clear sunrise",
    "soon the crew came on board in twos and threes the riggers bestirred themselves the mates were actively engaged",
    "69a11311144421h331152142111141116121111111521212111d31241118292291111111721121113111613211621113e2211411h232112",
  ),
  passage(
    "i said nothing and tried to think nothing",
    "at last it was given out that some time next day the ship would certainly sail",
    "2412111153111119511219411112113211113111b2411e411811114111431111i6211114113212",
  ),
  passage(
    "struck by this plain matter of fact question i answered saying",
    "yes i thought i did see four or five men but it was too dim to be sure",
    "l2413321111121115211521261221141e33117141631133111112231b1416213111111",
  ),
  passage(
    "at last stepping on board the pequod we found everything in profound quiet not a soul moving",
    "the cabin entrance was locked within the hatches were all on and lumbered with coils of rigging",
    "1111413111j113212118311i15122171113132111a19211215211133113322111c5b3314114111181g261211l412211",
  ),
  passage(
    "going forward to the forecastle we found the slide of the scuttle open",
    "seeing a light we went down and found only an old rigger there wrapped in a tattered pea jacket",
    "63241112121311184111311822114111b23111423112124311f5124123112211621113121121a56121311c1a4o21111",
  ),
  passage(
    "and all this seemed natural enough",
    "especially as in the merchant service many captains never show themselves on deck for a considerable time after heaving up the anchor",
    "ea111211111121131111164211111111412111611214321111228211113543111172112111221c111121112141211112111111511149111181233111b111111e16111",
  ),
  passage(
    "but when a man suspects any wrong",
    "it sometimes happens that if he be already involved in the matter he insensibly strives to cover up his suspicions even from himself",
    "7312311221121e3a1124212211151311a133381111163721b11131111116131111811e134912212163243161321b1d111g33611127812111211k2121811112122111",
  ),
  passage(
    "at last the anchor was up the sails were set and off we glided",
    "it was a short cold christmas and as the short northern day merged into night we found ourselves almost broad upon the wintry ocean",
    "33111111113222193611544111511122113512111143221814213161l521f13411111211j2111184172211143221121111421111861211k211111112433c11bc211",
  ),
  passage(
    "they were full of hope and fruition",
    "spite of this frigid winter night in the boisterous atlantic spite of my wet feet and wetter jacket",
    "595411511112114622241b323112i41111121111152911125111344111111594411511511i5c1b4121111145c3111n12111",
  ),
  passage(
    "at last we gained such an offing that the two pilots were needed no longer",
    "the stout sail boat that had accompanied us began ranging alongside",
    "31111338117312254421212114321371121212111b3122e11194535111252113721",
  ),
  passage(
    "as for peleg himself he took it more like a philosopher but for all his philosophy",
    "there was a tear twinkling in his eye when the lantern came too near",
    "1112211111118472214246421115113111d112113111111711532d1525111231c431",
  ),
  passage(
    "ship and boat diverged the cold damp night breeze blew between",
    "a screaming gull flew overhead the two hulls wildly rolled we gave three heavy hearted cheers",
    "121a33282111g5211a63113511c111141119711657161b422311i231111841d6711115211432321c1221411f42215",
  ),
];
