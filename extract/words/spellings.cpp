#include "extract/words/spellings.hpp"

#include <utility>

namespace chancery::extract {
namespace {

constexpr std::pair<std::string_view, std::string_view> words[] = {{"Organisation", "Organization"},
                                                                   {"Co-operation", "Cooperation"},
                                                                   {"Programme", "Program"},
                                                                   {"Defence", "Defense"},
                                                                   {"Centre", "Center"},
                                                                   {"Labour", "Labor"}};

/// Where the word stands alone in the name; npos when it does not.
std::size_t find_word(std::string_view name, std::string_view word) {
  for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || name[at - 1] == ' ') && (end == name.size() || name[end] == ' ')) return at;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<std::string> spellings_of(std::string_view name) {
  std::vector<std::string> all{std::string(name)};
  for (const auto& [one, other] : words) {
    const std::size_t count = all.size();
    for (std::size_t i = 0; i < count; ++i) {
      for (const auto& [from, to] : {std::pair(one, other), std::pair(other, one)}) {
        const std::size_t at = find_word(all[i], from);
        if (at == std::string_view::npos) continue;
        all.push_back(std::string(all[i]).replace(at, from.size(), to));
        break;
      }
    }
  }
  return all;
}

}  // namespace chancery::extract
