#include "input/pattern.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace chancery::input {
namespace {

constexpr std::uint32_t match_limit = 100'000;
constexpr std::uint32_t most_groups = 64;

struct FreeMatch {
  void operator()(pcre2_match_data* data) const noexcept { pcre2_match_data_free(data); }
};
struct FreeContext {
  void operator()(pcre2_match_context* context) const noexcept { pcre2_match_context_free(context); }
};

pcre2_match_context* limited_context() {
  static const std::unique_ptr<pcre2_match_context, FreeContext> context = [] {
    std::unique_ptr<pcre2_match_context, FreeContext> made(pcre2_match_context_create(nullptr));
    pcre2_set_match_limit(made.get(), match_limit);
    return made;
  }();
  return context.get();
}

pcre2_code* as_code(void* code) { return static_cast<pcre2_code*>(code); }

/// Room for the groups of any pattern, kept from one search to the next.
pcre2_match_data* match_data() {
  thread_local const std::unique_ptr<pcre2_match_data, FreeMatch> data(
      pcre2_match_data_create(most_groups, nullptr));
  return data.get();
}

}  // namespace

struct Pattern::Code {};

Pattern::Pattern(std::string_view expression, Case letters, Text text) {
  int error = 0;
  PCRE2_SIZE offset = 0;
  const std::uint32_t options = (text == Text::utf8 ? PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK : 0U) |
                                (letters == Case::ignored ? PCRE2_CASELESS : 0U);
  pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(expression.data()), expression.size(),
                                   options, &error, &offset, nullptr);
  if (code == nullptr) {
    throw std::logic_error("wrong expression at " + std::to_string(offset) + ": " + std::string(expression));
  }
  pcre2_jit_compile(code, PCRE2_JIT_COMPLETE);
  code_ = reinterpret_cast<Code*>(code);
  std::uint32_t brackets = 0;
  pcre2_pattern_info(code, PCRE2_INFO_CAPTURECOUNT, &brackets);
  groups_ = brackets + 1;
  if (groups_ > most_groups) throw std::logic_error("too many groups: " + std::string(expression));
}

Pattern::~Pattern() { pcre2_code_free(as_code(code_)); }

std::vector<Span> Pattern::search(std::string_view text, std::size_t from) const {
  pcre2_match_data* const data = match_data();
  const int count = pcre2_match(as_code(code_), reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from,
                                PCRE2_NO_UTF_CHECK, data, limited_context());
  if (count <= 0) return {};
  const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(data);
  std::vector<Span> groups(groups_);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    if (ends[2 * i] == PCRE2_UNSET) continue;
    groups[i] = {static_cast<std::uint32_t>(ends[2 * i]), static_cast<std::uint32_t>(ends[2 * i + 1])};
  }
  return groups;
}

}  // namespace chancery::input
