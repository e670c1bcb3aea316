#pragma once

#include "extract/coreference/discourse.hpp"
#include "extract/coreference/salience.hpp"
#include "extract/coreference/several_pronouns.hpp"
#include "extract/coreference/unnamed_speakers.hpp"
#include "extract/text/quotations.hpp"

namespace chancery::extract {

/// Links third-person pronouns, by gender, number, salience and the grammar of the clause.
class Pronouns {
 public:
  Pronouns(Draft& draft, Discourse& discourse)
      : draft_(draft),
        discourse_(discourse),
        several_(draft, discourse),
        salience_(draft),
        unnamed_(draft),
        quotations_(draft.analysis.quotations) {}

  /// Links the token when it is a pronoun that can be resolved. Returns whether it is a pronoun at all.
  bool read(std::uint32_t token);

 private:
  static constexpr std::size_t most_candidates = 30;  ///< mentions looked at

  struct Candidate {
    graph::EntityIndex entity = none;
    int score = 0;
  };

  bool ahead(std::uint32_t token, const std::string& gender);
  bool means_subject(std::uint32_t token, const std::string& gender, std::uint32_t subject);
  void person(std::uint32_t token, const std::string& gender);
  bool means_stranger(std::uint32_t token, const std::string& gender) const;
  graph::EntityIndex labelled_speaker(std::uint32_t token) const;
  bool is_done_to(std::uint32_t person) const;
  bool is_stranger(std::uint32_t noun, const std::string& gender) const;
  bool follows_unnamed_subject(std::uint32_t token) const;
  bool goes_on_open(std::uint32_t token) const;
  bool delegate(std::uint32_t token);
  graph::EntityIndex body_of_unnamed(std::uint32_t token) const;
  bool is_counterpart(const graph::Entity& entity, std::uint32_t token) const;
  bool is_body(std::uint32_t token) const;
  bool excellency(std::uint32_t token);
  std::uint32_t begin_of_own_words(std::uint32_t token) const;
  std::uint32_t begin_of_content(std::uint32_t token) const;
  void thing(std::uint32_t token);
  static void consider(graph::EntityIndex entity, int score, std::vector<Candidate>& candidates);
  void choose(std::vector<Candidate> candidates, std::uint32_t token, const std::string& gender,
              const char* rule);

  Draft& draft_;
  Discourse& discourse_;
  SeveralPronouns several_;
  Salience salience_;
  UnnamedSpeakers unnamed_;
  const Quotations& quotations_;
  graph::EntityIndex delegate_ = none;  ///< for whom he or she spoke who was called by the office alone
  std::uint32_t delegate_at_ = 0;       ///< token at which that was last taken up
};

}  // namespace chancery::extract
