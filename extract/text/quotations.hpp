#pragma once

#include <cstdint>
#include <vector>

#include "language/document.hpp"

namespace chancery::extract {

/// Which tokens stand within quotation marks; a quotation may run over the sentences of a paragraph, never
/// further.
class Quotations {
 public:
  explicit Quotations(const language::Document& document);

  bool holds(std::uint32_t token) const { return quoted_[token]; }

 private:
  std::vector<bool> quoted_;
};

}  // namespace chancery::extract
