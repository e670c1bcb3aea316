#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>
#include <memory>

#include "core/literal.hpp"
#include "query/functions.hpp"

namespace chancery::query {
namespace {

using Arguments = std::span<const Value>;
using Result = std::optional<Value>;
using Type = Value::Type;

struct FreeCode {
  void operator()(pcre2_code* code) const { pcre2_code_free(code); }
};
struct FreeMatch {
  void operator()(pcre2_match_data* match) const { pcre2_match_data_free(match); }
};
struct FreeContext {
  void operator()(pcre2_match_context* context) const { pcre2_match_context_free(context); }
};

PCRE2_SPTR bytes(const std::string& text) { return reinterpret_cast<PCRE2_SPTR>(text.data()); }

/// A compiled pattern; the last one is kept, since a query asks the same pattern of every row.
class Pattern {
 public:
  /// Nothing when the pattern or a flag is none.
  static const Pattern* of(const std::string& pattern, const std::string& flags) {
    thread_local Pattern last;
    if (!last.made_ || last.pattern_ != pattern || last.flags_ != flags) last.compile(pattern, flags);
    return last.code_ ? &last : nullptr;
  }

  /// The first match at or after `from`; false when there is none, or the pattern needs more steps than
  /// allowed.
  bool find(const std::string& text, std::size_t from) const {
    return pcre2_match(code_.get(), bytes(text), text.size(), from, PCRE2_NO_UTF_CHECK, match_.get(),
                       context_.get()) > 0;
  }
  std::size_t begin(std::uint32_t group = 0) const {
    return pcre2_get_ovector_pointer(match_.get())[std::size_t{2} * group];
  }
  std::size_t end(std::uint32_t group = 0) const {
    return pcre2_get_ovector_pointer(match_.get())[std::size_t{2} * group + 1];
  }
  std::uint32_t groups() const { return pcre2_get_ovector_count(match_.get()); }

 private:
  void compile(const std::string& pattern, const std::string& flags) {
    made_ = true;
    pattern_ = pattern;
    flags_ = flags;
    code_.reset();
    std::uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_DOLLAR_ENDONLY;
    for (const char flag : flags) {
      const std::string_view known = "ismxq";
      constexpr std::array<std::uint32_t, 5> meaning = {PCRE2_CASELESS, PCRE2_DOTALL, PCRE2_MULTILINE,
                                                        PCRE2_EXTENDED, PCRE2_LITERAL};
      const std::size_t which = known.find(flag);
      if (which == std::string_view::npos) return;
      options |= meaning[which];
    }
    // PCRE2_LITERAL takes no other options but these.
    if ((options & PCRE2_LITERAL) != 0) options &= PCRE2_LITERAL | PCRE2_CASELESS | PCRE2_UTF;
    int error = 0;
    std::size_t error_at = 0;
    code_.reset(pcre2_compile(bytes(pattern), pattern.size(), options, &error, &error_at, nullptr));
    if (!code_) return;
    match_.reset(pcre2_match_data_create_from_pattern(code_.get(), nullptr));
    context_.reset(pcre2_match_context_create(nullptr));
    constexpr std::uint32_t most_steps = 1'000'000;
    pcre2_set_match_limit(context_.get(), most_steps);
  }

  bool made_ = false;
  std::string pattern_;
  std::string flags_;
  std::unique_ptr<pcre2_code, FreeCode> code_;
  std::unique_ptr<pcre2_match_data, FreeMatch> match_;
  std::unique_ptr<pcre2_match_context, FreeContext> context_;
};

const Pattern* pattern_of(Arguments a, std::size_t flags_at) {
  if (!a[0].is_string() || a[1].type != Type::text) return nullptr;
  if (a.size() > flags_at && a[flags_at].type != Type::text) return nullptr;
  return Pattern::of(a[1].text, a.size() > flags_at ? a[flags_at].text : std::string());
}

/// Appends the replacement, in which $N stands for a group, \$ and \\ for themselves; false when it is
/// malformed.
bool append_replacement(std::string& to, const std::string& replacement, const std::string& text,
                        const Pattern& match) {
  for (std::size_t at = 0; at < replacement.size(); ++at) {
    const char c = replacement[at];
    const char after = at + 1 < replacement.size() ? replacement[at + 1] : '\0';
    if (c == '\\') {
      if (after != '\\' && after != '$') return false;
      to += after;
      ++at;
    } else if (c == '$') {
      if (after < '0' || after > '9') return false;
      const auto group = static_cast<std::uint32_t>(after - '0');
      if (group < match.groups() && match.begin(group) != PCRE2_UNSET) {
        to.append(text, match.begin(group), match.end(group) - match.begin(group));
      }
      ++at;
    } else {
      to += c;
    }
  }
  return true;
}

}  // namespace

Result regex(Arguments a) {
  const Pattern* pattern = pattern_of(a, 2);
  if (pattern == nullptr) return std::nullopt;
  return Value::of_boolean(pattern->find(a[0].text, 0));
}

Result replace(Arguments a) {
  const Pattern* pattern = pattern_of(a, 3);
  if (pattern == nullptr || a[2].type != Type::text) return std::nullopt;
  if (pattern->find("", 0)) return std::nullopt;  // XPath refuses a pattern that matches nothing at all
  const std::string& text = a[0].text;
  std::string result;
  std::size_t at = 0;
  while (at <= text.size() && pattern->find(text, at)) {
    const std::size_t begin = pattern->begin();
    const std::size_t end = pattern->end();
    result.append(text, at, begin - at);
    if (!append_replacement(result, a[2].text, text, *pattern)) return std::nullopt;
    at = end;
    if (begin != end) continue;
    if (at >= text.size()) break;
    const std::size_t size = character_at(text, at).size;
    result.append(text, at, size);
    at += size;
  }
  if (at < text.size()) result.append(text, at);
  return Value::of_text(std::move(result), a[0].language);
}

}  // namespace chancery::query
