import { describe, expect, it, vi } from "vitest";
import { retry } from "./retry.ts";

const failing = (times: number) => {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= times) throw new Error("offline");
    return "code";
  });
  return load;
};

describe("retry", () => {
  it("asks twice more before it gives up", async () => {
    await expect(retry(failing(2), [0, 0])).resolves.toBe("code");
    const never = failing(9);
    await expect(retry(never, [0, 0])).rejects.toThrow("offline");
    expect(never).toHaveBeenCalledTimes(3);
  });

  it("asks once if that is enough", async () => {
    const load = failing(0);
    await retry(load, [0, 0]);
    expect(load).toHaveBeenCalledOnce();
  });
});
