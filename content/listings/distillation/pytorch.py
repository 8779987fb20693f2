import torch
import torch.nn.functional as F

t = torch.tensor([[4, 2, 0.5]], dtype=torch.float64)  # the teacher, held fixed
s = torch.tensor([[2, 2.5, 0]], dtype=torch.float64, requires_grad=True)

for T in [1, 2, 4, 20, 100]:
    # The student's logarithms come first, the teacher's probabilities second,
    # and the result is KL(teacher, student).
    cost = F.kl_div(
        F.log_softmax(s / T, dim=1), F.softmax(t / T, dim=1), reduction="batchmean"
    )
    loss = cost * T**2
    print(f"T {T:<3}  KL {cost.item():.5f}  times T^2 {loss.item():.4f}")
