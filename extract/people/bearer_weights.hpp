#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "extract/people/name_signs.hpp"
#include "extract/people/name_styles.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// A person who may be meant by a name that is not full, and how much speaks for it.
struct Bearer {
  std::uint32_t person = none;
  bool by_surname = false;
  int score = 0;
  std::string evidence;
};

/// Weighs who is meant by a name that several bear: by state, office, honorific and rank beside it, by who
/// was named last, by whom the name meant before. Told of the names in the order of the text.
class BearerWeights {
 public:
  /// @param draft, signs  must outlive this
  BearerWeights(const Draft& draft, const NameSigns& signs)
      : draft_(draft), signs_(signs), styles_(draft), quotations_(draft.analysis.quotations) {}

  void note_mention(std::uint32_t person, std::uint32_t found);
  void note_name(const std::string& folded, std::uint32_t person, std::uint32_t found) {
    bare_[folded] = {person, found};
  }
  /// Adds to the scores, and names the evidence.
  void weigh(const Found& found, std::vector<Bearer>& candidates) const;

 private:
  void weigh_style(const Found& found, const Person& person, Bearer& candidate) const;
  std::uint32_t called_so(const Found& found, const std::vector<Bearer>& candidates) const;
  bool is_passing(const Found& found, const Bearer& candidate) const;
  bool is_half_of_double(const std::string& name, const Bearer& candidate) const;
  bool comes_later(const Bearer& candidate, const std::vector<Bearer>& candidates) const;
  void only_relatives_beside(std::vector<Bearer>& candidates) const;
  std::uint32_t described_since(std::uint32_t last, const Found& found,
                                const std::vector<Bearer>& candidates) const;
  bool is_called(std::uint32_t person, std::uint32_t noun) const;
  std::uint32_t last_named(const std::vector<Bearer>& candidates) const;

  const Draft& draft_;
  const NameSigns& signs_;
  NameStyles styles_;
  const Quotations& quotations_;
  std::unordered_map<std::uint32_t, std::uint32_t> last_mention_;  ///< person -> index of the found name
  /// Person -> the first words of the longer names by which he or she has been called.
  std::unordered_map<std::uint32_t, std::unordered_set<std::string>> beginnings_;
  struct Bare {
    std::uint32_t person;
    std::uint32_t found;  ///< index of the name
  };
  std::unordered_map<std::string, Bare> bare_;  ///< shorter name -> who was last called so
};

}  // namespace chancery::extract
