#include "extract/names/initials.hpp"

#include <algorithm>

#include "extract/words/letters.hpp"

namespace chancery::extract {

std::ptrdiff_t capitals_in(std::string_view word) {
  return std::ranges::count_if(word, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

bool is_acronym(std::string_view word) {
  if (word.size() < 2 || word.size() > 10 || !is_capitalised(word)) return false;
  return capitals_in(word) >= 2 && word.find(' ') == std::string_view::npos;
}

bool abbreviates(std::string_view acronym, std::string_view name) {
  const std::string letters = fold(acronym);
  const std::string folded = fold(name);
  std::size_t at = 0;
  std::size_t found = 0;
  for (const char letter : letters) {
    for (std::size_t i = at; i < folded.size(); ++i) {
      if (folded[i] == letter && (i == 0 || folded[i - 1] == ' ' || folded[i - 1] == '-')) {
        at = i + 1;
        ++found;
        break;
      }
    }
  }
  return 2 * found >= letters.size();
}

std::string initials_of(std::string_view name) {
  std::string initials;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool begins = i == 0 || name[i - 1] == ' ' || name[i - 1] == '-';
    if (begins && name[i] >= 'A' && name[i] <= 'Z') initials += name[i];
  }
  return initials;
}

std::size_t begin_of_inner(std::string_view acronym, std::string_view name) {
  if (initials_of(name) == acronym) return 0;
  for (std::size_t of = name.find(" of "); of != std::string_view::npos; of = name.find(" of ", of + 1)) {
    std::size_t begin = of + 4;
    if (name.substr(begin).starts_with("the ")) begin += 4;
    if (acronym.size() > 1 && initials_of(name.substr(begin)) == acronym) return begin;
  }
  return 0;
}

bool has_initials_of(std::string_view acronym, std::string_view name) {
  std::string initials = initials_of(name);
  std::string letters(acronym);
  std::ranges::sort(letters);
  std::ranges::sort(initials);
  return letters.size() > 2 && letters == initials;
}

}  // namespace chancery::extract
