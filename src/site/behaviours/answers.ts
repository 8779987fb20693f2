/**
 * Prints the answers to a lesson's exercises behind it; styles then leave out those beside the questions. What is
 * printed are copies, gone afterwards, so that nothing a reader wrote or opened is touched.
 */
export function startAnswers() {
  window.onbeforeprint = () => {
    const answers = document.createElement("section");
    answers.className = "answers";
    answers.hidden = true;
    for (const answer of document.querySelectorAll(".quantity > p, .folded > .steps")) {
      answers.append(answer.cloneNode(true));
    }
    document.querySelector(".prose")?.append(answers);
    window.onafterprint = () => answers.remove();
  };
}
