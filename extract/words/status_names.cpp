#include "extract/words/status_names.hpp"

#include <array>
#include <utility>

namespace chancery::extract {
namespace {

constexpr std::array<std::pair<std::string_view, graph::Status>, 9> status_names = {
    {{"occurred", graph::Status::occurred},
     {"ongoing", graph::Status::ongoing},
     {"planned", graph::Status::planned},
     {"expected", graph::Status::expected},
     {"proposed", graph::Status::proposed},
     {"failed", graph::Status::failed},
     {"cancelled", graph::Status::cancelled},
     {"negated", graph::Status::negated},
     {"hypothetical", graph::Status::hypothetical}}};

}  // namespace

std::optional<graph::Status> status_named(std::string_view name) {
  if (name.empty()) return std::nullopt;
  const char first = static_cast<char>(name[0] | 0x20);
  for (const auto& [text, status] : status_names) {
    if (text[0] == first && text.substr(1) == name.substr(1)) return status;
  }
  return std::nullopt;
}

}  // namespace chancery::extract
