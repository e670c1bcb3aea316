#include "extract/coreference/referents.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "extract/coreference/referent_list.hpp"
#include "extract/coreference/unnamed_things.hpp"
#include "extract/names/draft.hpp"
#include "extract/text/noun_phrase.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::Mention;
using language::NameType;
using Form = graph::Mention::Form;

class Referents {
 public:
  Referents(Analysis& analysis, Mentions wanted) : analysis_(analysis), wanted_(wanted) {}

  void run() {
    add_entities();
    const bool with_values = wanted_ == Mentions::values || wanted_ == Mentions::all;
    if (with_values) {
      add_times();
      for (const auto& name : document().names) add_value(name);
    }
    if (wanted_ == Mentions::all) add_unnamed_things(analysis_, list_);
    analysis_.facts.referents = list_.take(wanted_ == Mentions::all);
  }

 private:
  const language::Document& document() const { return analysis_.document; }

  void add_entities() {
    for (const MentionAt& at : analysis_.mentions) {
      Mention mention = analysis_.mention(at);
      const bool linked = mention.form != Form::name;
      if (linked && wanted_ == Mentions::values) continue;
      if (wanted_ != Mentions::values && mention.form != Form::pronoun) mention.span = phrase_of(at, mention);
      list_.add(at.entity, std::move(mention));
    }
  }

  /// The mention with the words before it that belong to its head, up to another mention's end.
  Span phrase_of(const MentionAt& at, const Mention& mention) const {
    const NounPhrase phrase = noun_phrase(document(), analysis_.tree, at.head);
    const Span words = document().span_of(std::min(phrase.begin, at.begin), at.begin + 1);
    return {std::min(words.begin, mention.span.begin), mention.span.end};
  }

  void add_times() {
    for (const auto& time : analysis_.facts.times) {
      if (list_.overlaps(time.span)) continue;
      const std::string words(time.span.in(document().text));
      const bool has_value = !time.value.empty() && !time.value.ends_with("_REF");
      const std::string value = has_value ? time.value : fold(words);
      Mention mention = mention_of(time.span);
      mention.reason = time.reason;
      list_.add("time", value, has_value ? value : words, std::move(mention));
    }
  }

  /// A time that has no place in the calendar, a number, an amount, or those of a faith or people.
  void add_value(const language::Name& name) {
    const auto type = type_of(name.type);
    if (!type) return;
    const Span span = document().span_of(name.begin, name.end);
    if (list_.overlaps(span)) return;
    const std::string words(span.in(document().text));
    Mention mention = mention_of(span);
    mention.reason = reason_of("mention.model", nullptr);
    list_.add(std::string(*type), fold(words), words, std::move(mention));
  }

  static std::optional<std::string_view> type_of(NameType type) {
    switch (type) {
      case NameType::DATE:
      case NameType::TIME:
        return "time";
      case NameType::CARDINAL:
      case NameType::PERCENT:
        return "number";
      case NameType::MONEY:
        return "money";
      case NameType::QUANTITY:
        return "quantity";
      case NameType::NORP:
        return "nationality";
      default:
        return std::nullopt;
    }
  }

  static Mention mention_of(Span span) {
    Mention mention;
    mention.span = mention.head = span;
    mention.form = Form::description;
    return mention;
  }

  Analysis& analysis_;
  Mentions wanted_;
  ReferentList list_;
};

}  // namespace

void find_referents(Analysis& analysis, Mentions wanted) {
  if (wanted != Mentions::names) Referents(analysis, wanted).run();
}

}  // namespace chancery::extract
