#include "extract/status/attribution.hpp"

#include <algorithm>

#include "extract/text/quotations.hpp"

namespace chancery::extract {

using graph::EntityIndex;
using language::Label;

namespace {

constexpr int max_climb = 12;

bool reports_others(std::string_view lemma) {
  return lemma == "quote" || lemma == "cite" || lemma == "carry" || lemma == "report" || lemma == "publish";
}

class Attributor {
 public:
  explicit Attributor(EventReading& reading)
      : reading_(reading), analysis_(reading.analysis), quotations_(reading.analysis.document) {}

  /// An event in the clause that a speech event governs is told by its speaker.
  void from_speech(std::uint32_t index) {
    const auto& tokens = analysis_.document.tokens;
    std::uint32_t at = reading_.events[index].token;
    std::uint32_t before = at;
    for (int i = 0; i < max_climb; ++i) {
      const std::uint32_t above = tokens[at].head;
      if (above == at) return;
      const std::uint32_t speech = reading_.event_of_token[above];
      // "accused the forces of crossing", where the parser hangs "of" on the object
      const bool under_object = tokens[at].label == Label::dobj && before != at;
      if (speech != graph::no_index && speech != index && is_speech(speech) && is_said(speech) &&
          (told(at, above) || (under_object && told(before, above)))) {
        take(index, speech, "attribution.clause");
        return;
      }
      before = at;
      at = above;
    }
  }

  /// "..., the minister said": what an inserted speech verb reports.
  void from_insertion(std::uint32_t speech) {
    if (!is_speech(speech)) return;
    const std::uint32_t verb = reading_.events[speech].token;
    const std::uint32_t clause = reading_.predicates.reported_clause(verb);
    if (clause == Tree::no_token) return;
    for (std::uint32_t token = analysis_.tree.left_edge(clause); token < analysis_.tree.right_edge(clause);
         ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (index == graph::no_index || index == speech || !free(index) || analysis_.tree.below(token, verb))
        continue;
      if (token > verb && tokens_apart(verb, token)) continue;
      take(index, speech, "attribution.insertion");
    }
  }

  /// "quoted him as saying", "a statement carried by the agency", "told the agency": the medium says it.
  void from_medium(std::uint32_t index) {
    if (!is_speech(index)) return;
    const auto& tokens = analysis_.document.tokens;
    const std::uint32_t token = reading_.events[index].token;
    if (tokens[token].label == Label::pcomp) {
      const std::uint32_t verb = tokens[tokens[token].head].head;
      if (analysis_.document.lemma(tokens[token].head) == "as" &&
          reports_others(analysis_.document.lemma(verb))) {
        for (const std::uint32_t subject : reading_.predicates.subjects(verb)) add(index, subject, verb);
      }
    }
    for (const Filler& filler : reading_.events[index].predicate.fillers) {
      if (filler.place.slot == Slot::subj || filler.place == Place{Slot::prep, "in"})
        add_quoted_by(index, filler.token);
      const bool addressed = filler.place.slot == Slot::obj || filler.place.slot == Slot::iobj ||
                             filler.place == Place{Slot::prep, "to"};
      if (addressed && is_medium(filler.token)) add(index, filler.token, filler.token);
    }
  }

  /// "according to the ministry", "by the opposition's count": holds for all that hangs on the verb it stands
  /// with.
  void from_according() {
    const auto& document = analysis_.document;
    for (std::uint32_t i = 0; i + 1 < document.tokens.size(); ++i) {
      const std::string_view word = document.word(i);
      if ((word == "according" || word == "According") && document.word(i + 1) == "to") {
        std::uint32_t object = analysis_.tree.child(i + 1, Label::pobj);
        if (object == Tree::no_token) object = analysis_.tree.child(i, Label::pobj);
        if (object != Tree::no_token) spread(i, sources(object));
      } else if (word == "by" || word == "in" || word == "In" || word == "By") {
        const std::uint32_t object = analysis_.tree.child(i, Label::pobj);
        if (object != Tree::no_token && is_account(object)) spread(i, reading_.fillers.owners(object));
      }
    }
  }

  /// Words in quotation marks without a speaker of their own are the last speaker's.
  void from_quotations() {
    std::uint32_t speech = graph::no_index;
    std::uint32_t paragraph = graph::no_index;
    std::uint32_t quoting = graph::no_index;  // the last speech that had words in quotation marks
    std::uint32_t quoted_in = 0;              // and its paragraph
    for (std::uint32_t i = 0; i < reading_.events.size(); ++i) {
      const std::uint32_t token = reading_.events[i].token;
      const std::uint32_t own =
          analysis_.document.sentences[analysis_.document.tokens[token].sentence].paragraph;
      if (own != paragraph) {
        const bool goes_on = quoting != graph::no_index && own - quoted_in <= 2 && is_all_quoted(own);
        speech = goes_on ? quoting : graph::no_index;
      }
      paragraph = own;
      const bool quoted = quotations_.holds(token);
      if (quoted && speech != graph::no_index && free(i)) take(i, speech, "attribution.quotation");
      if (!quoted && is_speech(i)) speech = i;
      if (!quoted && is_speech(i) && quotes(token)) {
        quoting = i;
        quoted_in = own;
      }
    }
  }

 private:
  /// Whether the sentence of a speech verb has words in quotation marks.
  bool quotes(std::uint32_t token) const {
    const auto& sentence = analysis_.document.sentences[analysis_.document.tokens[token].sentence];
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
      if (quotations_.holds(i)) return true;
    }
    return false;
  }

  /// A paragraph that is nothing but a quotation goes on with what the last speaker said.
  bool is_all_quoted(std::uint32_t paragraph) const {
    const auto& sentences = analysis_.document.sentences;
    auto sentence = std::ranges::lower_bound(sentences, paragraph, {}, &language::Sentence::paragraph);
    std::size_t outside = 0;
    bool quoted = false;
    for (; sentence != sentences.end() && sentence->paragraph == paragraph; ++sentence) {
      for (std::uint32_t i = sentence->begin; i < sentence->end; ++i) {
        const bool mark = analysis_.document.tokens[i].pos == language::Pos::PUNCT;
        if (quotations_.holds(i))
          quoted = true;
        else if (!mark && analysis_.document.tokens[i].pos != language::Pos::SPACE)
          ++outside;
      }
    }
    return quoted && outside == 0;
  }

  bool is_speech(std::uint32_t index) const {
    const Trigger& trigger = *reading_.events[index].trigger;
    if (trigger.gold == "charge") return true;  // "charged him with spying": the prosecutors say so
    return std::ranges::any_of(trigger.frame, [](const RolePlace& role) { return role.role == "speaker"; });
  }

  /// Who is willing or ready to do something has not said so.
  bool is_said(std::uint32_t index) const {
    return reading_.events[index].trigger->pos != Trigger::Pos::adjective;
  }

  bool free(std::uint32_t index) const {
    return analysis_.facts.events[index].claimed_in == graph::no_index &&
           analysis_.facts.events[index].attribution.empty();
  }

  /// Whether a dependent of a speech verb is what is said.
  bool told(std::uint32_t dependent, std::uint32_t verb) const {
    const Label label = analysis_.document.tokens[dependent].label;
    if (label == Label::ccomp || label == Label::xcomp || label == Label::parataxis) return true;
    const Trigger& trigger = *reading_.events[reading_.event_of_token[verb]].trigger;
    const bool object =
        label == Label::dobj || label == Label::nsubjpass || label == Label::pobj || label == Label::pcomp;
    if (object && trigger.content) return true;
    // "claimed responsibility for shooting down the helicopter"
    if (object && analysis_.document.lemma(dependent) == "responsibility") return true;
    // "accused him of shelling", "for blocking a road"
    if (label != Label::prep) return false;
    const std::string_view word = analysis_.document.lemma(dependent);
    return (word == "of" || word == "for" || word == "with") &&
           (trigger.gold == "accusation" || trigger.gold == "criticism" || trigger.gold == "charge");
  }

  /// Whether a new clause begins between an insertion and a word behind it.
  bool tokens_apart(std::uint32_t verb, std::uint32_t token) const {
    for (std::uint32_t i = verb + 1; i < token; ++i) {
      if (analysis_.document.tokens[i].label == Label::cc || analysis_.document.word(i) == ";") return true;
    }
    return false;
  }

  bool is_medium(std::uint32_t token) const {
    const MentionAt* at = reading_.fillers.mention(token);
    return at && analysis_.entity(*at).subtype == "media";
  }

  bool is_account(std::uint32_t token) const {
    constexpr std::string_view words[] = {"count", "account",  "view",      "version",
                                          "tally", "estimate", "reckoning", "words"};
    return std::ranges::find(words, reading_.fillers.lemma(token)) != std::end(words) &&
           analysis_.tree.child(token, Label::poss) != Tree::no_token;
  }

  /// "the Command, quoted by the paper", "in a statement carried by the agency"
  void add_quoted_by(std::uint32_t index, std::uint32_t token) {
    for (const std::uint32_t child : analysis_.tree.children(token)) {
      if (analysis_.document.tokens[child].label != Label::acl ||
          !reports_others(analysis_.document.lemma(child)))
        continue;
      const std::uint32_t agent = analysis_.tree.child(child, Label::agent);
      const std::uint32_t object = agent == Tree::no_token ? agent : analysis_.tree.child(agent, Label::pobj);
      if (object != Tree::no_token) add(index, object, child);
    }
  }

  void add(std::uint32_t index, std::uint32_t token, std::uint32_t cue) {
    for (const EntityIndex entity : reading_.fillers.entities(token)) {
      add_source(index, entity, {"attribution.medium", "", 0, analysis_.document.tokens[cue].span});
    }
  }

  void add_source(std::uint32_t index, EntityIndex entity, graph::Reason reason) {
    auto& sources = reading_.event(index).attribution;
    if (sources.empty()) reading_.event(index).attribution_reason = std::move(reason);
    if (std::ranges::find(sources, entity) == sources.end()) sources.push_back(entity);
    std::ranges::sort(sources);
  }

  /// Whoever speaks in a text, in its place: "according to a statement issued by Oslo".
  std::vector<EntityIndex> sources(std::uint32_t object) const {
    std::vector<EntityIndex> found;
    for (const std::uint32_t speaker : reading_.predicates.speakers(object)) {
      for (const EntityIndex entity : reading_.fillers.entities(speaker)) found.push_back(entity);
    }
    return found.empty() ? reading_.fillers.entities(object) : found;
  }

  void spread(std::uint32_t phrase, const std::vector<EntityIndex>& sources) {
    const std::uint32_t head = analysis_.document.tokens[phrase].head;
    for (std::uint32_t token = analysis_.tree.left_edge(head); token < analysis_.tree.right_edge(head);
         ++token) {
      const std::uint32_t index = reading_.event_of_token[token];
      if (index == graph::no_index || !free(index)) continue;
      for (const EntityIndex source : sources) {
        add_source(index, source, {"attribution.according", "", 0, analysis_.document.tokens[phrase].span});
      }
    }
  }

  void take(std::uint32_t index, std::uint32_t speech, const char* rule) {
    graph::Event& event = reading_.event(index);
    event.claimed_in = speech;
    const graph::Reason& said = reading_.event(speech).reason;
    for (const graph::Argument& argument : reading_.event(speech).arguments) {
      const bool says = argument.role == "speaker" ||
                        (argument.role == "agent" && reading_.events[speech].trigger->gold == "charge");
      if (says && argument.entity != graph::no_index) {
        add_source(index, argument.entity, {rule, said.table, said.line, said.cue});
      }
    }
  }

  EventReading& reading_;
  Analysis& analysis_;
  Quotations quotations_;
};

}  // namespace

void attribute_claims(EventReading& reading) {
  Attributor attributor(reading);
  const auto count = static_cast<std::uint32_t>(reading.events.size());
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_speech(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_insertion(i);
  for (std::uint32_t i = 0; i < count; ++i) attributor.from_medium(i);
  attributor.from_according();
  attributor.from_quotations();
}

}  // namespace chancery::extract
