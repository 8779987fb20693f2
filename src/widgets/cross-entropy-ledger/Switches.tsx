import { memo } from "react";
import type { ViewProps } from "../../figure/defineWidget.ts";
import { Switch } from "../../ui/Switch.tsx";
import type { Model } from "./model.ts";
import type { params as schema } from "./params.ts";

interface SwitchesProps extends Pick<ViewProps<typeof schema, Model>, "set"> {
  unlocked: boolean;
  swapped: boolean;
  clip: boolean;
}

/** What may be changed about the lists and how they are read. */
export const Switches = memo(function Switches({ unlocked, swapped, clip, set }: SwitchesProps) {
  return (
    <div className="choice">
      <Switch label="Unlock P" checked={unlocked} onChange={(on) => set({ unlocked: on })} />
      <Switch label="Swap the roles" checked={swapped} onChange={(on) => set({ swapped: on })} />
      <Switch
        label={
          <>
            Clip zeros to 10<sup>−10</sup>
          </>
        }
        checked={clip}
        onChange={(on) => set({ clip: on })}
      />
    </div>
  );
});
