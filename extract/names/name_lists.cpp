#include "extract/names/name_lists.hpp"

namespace chancery::extract {
namespace {

enum class Joint { none, comma, conjunction };

/// What stands between two names: nothing but a comma, "and" or both, and perhaps an article.
Joint joint_between(const language::Document& document, std::uint32_t begin, std::uint32_t end) {
  if (begin >= end || end - begin > 4) return Joint::none;
  Joint joint = Joint::none;
  for (std::uint32_t i = begin; i < end; ++i) {
    const std::string_view word = document.word(i);
    if (word == "," || word == ";") {
      if (joint == Joint::none) joint = Joint::comma;
    } else if (word == "and" || word == "&" || word == "or") {
      joint = Joint::conjunction;
    } else if (word != "the" && word != "both") {
      return Joint::none;
    }
  }
  return joint;
}

bool may_be_listed(const Analysis& analysis, const MentionAt& at) {
  const graph::Entity& entity = analysis.entity(at);
  if (entity.kind != graph::EntityKind::state && entity.kind != graph::EntityKind::organisation) return false;
  const auto& token = analysis.document.tokens[at.head];
  return token.pos == language::Pos::PROPN && token.label != language::Label::compound &&
         token.label != language::Label::amod && token.label != language::Label::poss;
}

}  // namespace

std::vector<std::vector<std::uint32_t>> name_lists(const Analysis& analysis) {
  std::vector<std::vector<std::uint32_t>> lists;
  std::vector<std::uint32_t> run;
  const MentionAt* last = nullptr;
  bool closed = false;  // a conjunction stood before the last name
  const auto finish = [&] {
    if (closed && run.size() >= 3) lists.push_back(run);
    run.clear();
    closed = false;
  };
  for (const MentionAt& at : analysis.mentions) {
    if (last && at.begin < last->end) continue;  // nested
    if (!may_be_listed(analysis, at)) continue;
    const auto& tokens = analysis.document.tokens;
    const bool same_sentence = last && tokens[last->head].sentence == tokens[at.head].sentence;
    const Joint joint = same_sentence ? joint_between(analysis.document, last->end, at.begin) : Joint::none;
    if (joint == Joint::none || closed) finish();
    run.push_back(at.head);
    closed = joint == Joint::conjunction;
    last = &at;
  }
  finish();
  return lists;
}

}  // namespace chancery::extract
