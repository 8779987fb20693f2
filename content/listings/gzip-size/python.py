from gzip import compress

state, noise = 1, []
for _ in range(1000):
    state = state * 16807 % 2147483647
    noise.append(state % 256)

files = {"nothing": b"", "abab": b"ab" * 500, "noise": bytes(noise)}
for name, data in files.items():
    print(f"{name:<7}  {len(data):>4} bytes, gzip {len(compress(data)):>4}")

prose = (
    b"Suppose one event has probability one half and another one quarter. "
    b"Should the second surprise you twice as much, one step more, or half as much again? "
    b"Commit to an answer before you read on."
)
print(f"prose     {len(prose)} bytes, gzip about {round(len(compress(prose)), -1)}")
