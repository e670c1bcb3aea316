#pragma once

#include "language/kernel.hpp"

namespace chancery::language {

/// The kernels by name; null where the compiler had no such instructions. Whether the processor can run one
/// is for usable_kernels() to say.
const Kernel* avx512_kernel();
const Kernel* avx2_kernel();
const Kernel* portable_kernel();

}  // namespace chancery::language
