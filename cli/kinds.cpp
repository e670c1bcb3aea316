#include "cli/kinds.hpp"

#include <algorithm>
#include <array>

#include "cli/event_facts.hpp"
#include "cli/usage_error.hpp"
#include "core/nearest.hpp"

namespace chancery::cli {
namespace {

constexpr std::array<std::string_view, 9> kinds{"Person", "State",  "Organisation", "Group",     "Event",
                                                "Office", "Tenure", "Place",        "Instrument"};

std::string known_kinds(const std::string& separator) {
  std::string text;
  for (const std::string_view kind : kinds) text += (text.empty() ? "" : separator) + lower_case(kind);
  return text;
}

}  // namespace

void Kinds::declare(Options& options, const std::string& help) {
  options.each(
      "--kind", [this](const std::string& word) { add(word); }, "KIND",
      help + ": " + known_kinds(", ") + "; may be given several times");
}

void Kinds::add(const std::string& word) {
  std::vector<std::string> names;
  for (const std::string_view kind : kinds) {
    if (lower_case(kind) == lower_case(word)) return chosen_.push_back(kind);
    names.push_back(lower_case(kind));
  }
  const auto hint = nearest(word, std::vector<std::string_view>(names.begin(), names.end()));
  throw UsageError("--kind: unknown kind '" + word + "'; " +
                   (hint ? "did you mean '" + std::string(*hint) + "'?" : "known: " + known_kinds(" ")));
}

bool Kinds::accepts(std::string_view kind) const {
  return chosen_.empty() || std::ranges::find(chosen_, kind) != chosen_.end();
}

}  // namespace chancery::cli
