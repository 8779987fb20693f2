import { BADGE_NAMES, BADGES, Badge } from "../../ui/Badge.tsx";
import { word } from "./word.tsx";

/** What the badges of the cards mean. */
export default word("Badges", {}, () => (
  <dl className="badges">
    {BADGE_NAMES.map((name) => (
      <div key={name}>
        <dt>
          <Badge name={name} />
        </dt>
        <dd>{BADGES[name]}</dd>
      </div>
    ))}
  </dl>
));
