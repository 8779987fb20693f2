import torch
import torch.nn.functional as F

z = torch.tensor([2.0, 1.0, 0.1], dtype=torch.float64, requires_grad=True)
cat = torch.tensor(0)

loss = F.cross_entropy(z, cat)  # takes logits, and does the softmax itself
loss.backward()  # leaves the slope in z.grad


def show(name, values):
    print(f"{name:<7}  " + "  ".join(f"{x:7.4f}" for x in values))


show("shares", F.softmax(z, dim=0))
show("slope", z.grad)
print(f"loss      {loss:.4f}")
print(f"shifted   {F.cross_entropy(z + 1000, cat):.4f}")
print(f"twice     {F.cross_entropy(F.softmax(z, dim=0), cat):.4f}")  # wrong
print(f"floor     {F.cross_entropy(torch.tensor([1.0, 0, 0]), cat):.4f}")
print(f"fresh     {F.cross_entropy(torch.zeros(10), cat):.4f}")
