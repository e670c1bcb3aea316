#include "language/kernel.hpp"

#include <cstdlib>
#include <string>

#include "core/error.hpp"
#include "language/kernels.hpp"

namespace chancery::language {
namespace {

bool processor_has_avx512() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx512f") != 0 && __builtin_cpu_supports("avx512vl") != 0 &&
         __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512dq") != 0;
#else
  return false;
#endif
}

bool processor_has_avx2() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("fma") != 0;
#else
  return false;
#endif
}

}  // namespace

std::vector<const Kernel*> usable_kernels() {
  std::vector<const Kernel*> kernels;
  if (avx512_kernel() != nullptr && processor_has_avx512()) kernels.push_back(avx512_kernel());
  if (avx2_kernel() != nullptr && processor_has_avx2()) kernels.push_back(avx2_kernel());
  kernels.push_back(portable_kernel());
  return kernels;
}

const Kernel& choose_kernel() {
  const std::vector<const Kernel*> kernels = usable_kernels();
  const char* wanted = std::getenv("CHANCERY_KERNEL");
  if (wanted == nullptr || *wanted == '\0') return *kernels.front();
  std::string known;
  for (const Kernel* kernel : kernels) {
    if (kernel->name == wanted) return *kernel;
    known.append(known.empty() ? "" : ", ").append(kernel->name);
  }
  throw Error("CHANCERY_KERNEL names '" + std::string(wanted) + "'; this processor can run: " + known);
}

}  // namespace chancery::language
