#include "language/regex.hpp"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

#include "core/error.hpp"

namespace chancery::language {
namespace {

// Steps of back-tracking, far beyond what any word of a real text needs.
constexpr std::uint32_t step_limit = 200'000;
constexpr std::size_t stack_size = std::size_t{256} * 1024;

// Python writes characters as \uXXXX and \UXXXXXXXX, PCRE2 as \x{...}; the leading (?u) is PCRE2's UTF + UCP.
std::string to_pcre(std::string_view python) {
  std::string pcre;
  if (python.starts_with("(?u)")) python.remove_prefix(4);
  for (std::size_t i = 0; i < python.size(); ++i) {
    if (python[i] != '\\' || i + 1 == python.size()) {
      pcre += python[i];
      continue;
    }
    const char kind = python[i + 1];
    const std::size_t digits = kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    if (digits > 0 && i + 2 + digits <= python.size()) {
      pcre.append("\\x{").append(python.substr(i + 2, digits)).append("}");
      i += 1 + digits;
    } else {
      pcre.append(python.substr(i, 2));
      ++i;
    }
  }
  return pcre;
}

}  // namespace

struct Regex::Matcher::Memory {
  pcre2_match_data* data = pcre2_match_data_create(1, nullptr);
  pcre2_match_context* context = pcre2_match_context_create(nullptr);
  pcre2_jit_stack* stack = pcre2_jit_stack_create(stack_size / 8, stack_size, nullptr);
};

void Regex::Matcher::Free::operator()(Memory* memory) const noexcept {
  pcre2_match_data_free(memory->data);
  pcre2_match_context_free(memory->context);
  pcre2_jit_stack_free(memory->stack);
  delete memory;
}

Regex::Matcher::Matcher() : memory_(new Memory) {
  if (memory_->data == nullptr || memory_->context == nullptr || memory_->stack == nullptr)
    throw std::bad_alloc();
  pcre2_set_match_limit(memory_->context, step_limit);
  pcre2_set_depth_limit(memory_->context, step_limit);
  pcre2_jit_stack_assign(memory_->context, nullptr, memory_->stack);
}

struct Regex::Code {
  pcre2_code* code = nullptr;
};

void Regex::Free::operator()(Code* code) const noexcept {
  pcre2_code_free(code->code);
  delete code;
}

Regex::Regex(std::string_view python_source, const std::string& name) : code_(new Code) {
  const std::string source = to_pcre(python_source);
  int error = 0;
  PCRE2_SIZE offset = 0;
  code_->code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(source.data()), source.size(),
                              PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK, &error, &offset, nullptr);
  if (code_->code == nullptr) {
    std::array<PCRE2_UCHAR, 128> message{};
    pcre2_get_error_message(error, message.data(), message.size());
    throw Error("tokenizer: " + name + " at " + std::to_string(offset) + ": " +
                reinterpret_cast<const char*>(message.data()) +
                "; fetch the model again with script/fetch-model");
  }
  // Where the machine has no JIT compiler the interpreter gives the same matches.
  pcre2_jit_compile(code_->code, PCRE2_JIT_COMPLETE);
}

std::optional<Span> Regex::search(std::string_view text, std::size_t from, Matcher& matcher) const {
  const int found = pcre2_match(code_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), from,
                                PCRE2_NO_UTF_CHECK, matcher.memory_->data, matcher.memory_->context);
  if (found < 0) return std::nullopt;
  const PCRE2_SIZE* bounds = pcre2_get_ovector_pointer(matcher.memory_->data);
  return Span{static_cast<std::uint32_t>(bounds[0]), static_cast<std::uint32_t>(bounds[1])};
}

}  // namespace chancery::language
