#pragma once

#include <memory>

#include "ontology/vocabulary.hpp"

namespace chancery::extract {

class CommonNouns;
class EntityLexicon;
class EventLexicon;
class NameLinks;
class People;

/// The vocabulary in the form in which extraction looks words up: built once, read-only, shared by all
/// threads.
class Lexicon {
 public:
  /// @param vocabulary  must outlive the lexicon
  /// @throws Error when a table lacks a column that extraction needs
  explicit Lexicon(const ontology::Vocabulary& vocabulary);
  Lexicon(const Lexicon&) = delete;
  Lexicon& operator=(const Lexicon&) = delete;
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  ~Lexicon();

  const ontology::Vocabulary& vocabulary() const { return *vocabulary_; }
  const EntityLexicon& entities() const { return *entities_; }
  const CommonNouns& common_nouns() const { return *common_nouns_; }
  const EventLexicon& events() const { return *events_; }
  const People& people() const { return *people_; }
  const NameLinks& name_links() const { return *name_links_; }

 private:
  const ontology::Vocabulary* vocabulary_;
  std::unique_ptr<const EntityLexicon> entities_;
  std::unique_ptr<const EventLexicon> events_;
  std::unique_ptr<const People> people_;
  std::unique_ptr<const NameLinks> name_links_;
  std::unique_ptr<const CommonNouns> common_nouns_;
};

}  // namespace chancery::extract
