#include "extract/words/spellings.hpp"

#include <algorithm>
#include <utility>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::pair<std::string_view, std::string_view> words[] = {{"Organisation", "Organization"},
                                                                   {"Co-operation", "Cooperation"},
                                                                   {"Programme", "Program"},
                                                                   {"Defence", "Defense"},
                                                                   {"Centre", "Center"},
                                                                   {"Labour", "Labor"}};

/// What bodies of states are called by, which some write without capitals.
bool is_generic(std::string_view word) {
  return is_one_of(word,
                   {"Security",      "Council",  "General",  "Assembly",     "Human",        "Rights",
                    "International", "Criminal", "Court",    "Justice",      "Commission",   "Parliament",
                    "Bank",          "World",    "Health",   "Organization", "Organisation", "Food",
                    "Programme",     "Program",  "Monetary", "Fund",         "Refugee",      "Agency",
                    "Atomic",        "Energy",   "Trade",    "High",         "Commissioner", "Committee",
                    "Peace",         "Office",   "Foreign",  "Affairs",      "Secretariat",  "Conference",
                    "Labour",        "Labor",    "Maritime", "Migration",    "Children's",   "Refugees"});
}

/// "UN security council", "international criminal court": the generic words small, where a capital is left or
/// three words tell the body; empty where neither is so.
std::string small_spelling(std::string_view name) {
  if (name.starts_with("the ")) return {};  // "the Council" is one where the text has told which
  std::string small(name);
  std::size_t count = 0;
  bool capital = false;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t end = std::min(name.find(' ', at), name.size());
    const std::string_view word = name.substr(at, end - at);
    const bool generic = is_generic(word);
    if (generic) small[at] = static_cast<char>(small[at] - 'A' + 'a');
    capital = capital || (!generic && is_capitalised(word));
    ++count;
    at = end + 1;
  }
  return small == name || count < 2 || (!capital && count < 3) ? std::string() : small;
}

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
  for (std::string& one : all) {
    if (std::string small = small_spelling(one); !small.empty()) one = std::move(small);
  }
  return all;
}

}  // namespace chancery::extract
