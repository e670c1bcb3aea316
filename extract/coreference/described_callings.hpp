#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// Links what a person is called by a wider word than the one beside the name, by age, or by what they are to
/// somebody else: "the officer" to Colonel Lee, "the 52-year-old", "his host".
class DescribedCallings {
 public:
  /// @param draft, discourse  must outlive this
  DescribedCallings(Draft& draft, Discourse& discourse)
      : draft_(draft), discourse_(discourse), words_(draft) {}

  /// Notes the nouns beside a person's name, and the age behind it.
  void note(const Found& found);
  /// Links the word. Returns whether somebody is meant by it.
  bool read(std::uint32_t token);

 private:
  struct Noted {
    graph::EntityIndex person = none;
    std::uint32_t sentence = 0;
  };

  void note_noun(std::uint32_t token, graph::EntityIndex person);
  bool is_bare(std::uint32_t token) const;
  bool read_calling(std::uint32_t token);
  bool read_age(std::uint32_t token);
  bool read_host(std::uint32_t token);
  bool read_compatriot(std::uint32_t token);
  bool link(graph::EntityIndex person, std::uint32_t token, const char* rule);

  Draft& draft_;
  Discourse& discourse_;
  DescriptionWords words_;
  std::unordered_map<std::string_view, std::vector<Noted>> noted_;  ///< wider word -> who came up so
  std::unordered_map<std::string_view, std::uint32_t> stranger_;  ///< wider word -> sentence of "an officer"
  std::unordered_map<std::string, graph::EntityIndex> of_age_;    ///< number -> whose age it is
};

}  // namespace chancery::extract
