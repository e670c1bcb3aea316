#include "extract/text/mended_objects.hpp"

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using language::Label;
using language::NameType;
using language::Pos;
using language::Sentence;

constexpr std::uint32_t none = Tree::no_token;

class Objects : TreeRules {
 public:
  explicit Objects(TreeEdits& edits) : TreeRules(edits) {}

  void mend(const Sentence& sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      named_counterparts(sentence, token);
      object_behind_day(token);
      object_behind_count(token);
      clause_as_object(token);
      verb_behind_be(sentence, token);
      object_before_adjective(token);
      name_behind_pronoun(token);
      home_before_object(token);
    }
  }

 private:
  bool is_dated(std::uint32_t token) const {
    const NameType name = document().tokens[token].name;
    return name == NameType::DATE || name == NameType::TIME;
  }

  /// "extended until 15 May the mandate of the force": the parser makes one phrase of the day and the object.
  void object_behind_day(std::uint32_t until) {
    if (!is_one_of(document().word(until), {"until", "till", "through", "by", "for", "to"}) ||
        label(until) != Label::prep || head(until) + 3 < until || head(until) > until)
      return;
    const std::uint32_t object = tree().child(until, Label::pobj);
    const std::uint32_t verb = head(until);
    if (object == none || is_dated(object) || tag(verb).substr(0, 2) != "VB" ||
        edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp}))
      return;
    const std::uint32_t article = tree().child(object, Label::det);
    if (article == none || article < until + 2) return;
    std::uint32_t day = article - 1;
    if (!is_dated(day) || !is_dated(until + 1)) return;
    while (head(day) > until && head(day) < article) day = head(day);
    for (const std::uint32_t part : tree().children(object))
      if (part < article)
        edits_.hang(part, part == day ? until : day, part == day ? Label::pobj : label(part));
    if (head(day) != object) return;
    edits_.hang(object, verb, Label::dobj);
  }

  /// "passed by voice vote the bill": the parser gives the noun the verb's object.
  void object_behind_count(std::uint32_t object) {
    const std::uint32_t noun = head(object);
    if (label(object) != Label::dobj || label(noun) != Label::pobj || noun > object) return;
    const std::uint32_t by = head(noun);
    const std::uint32_t verb = head(by);
    if (document().tokens[noun].pos != Pos::NOUN || document().lemma(by) != "by" ||
        tag(verb).substr(0, 2) != "VB" || tree().child(verb, Label::nsubj) == none)
      return;
    if (edits_.has_child(verb, {Label::dobj, Label::ccomp, Label::xcomp})) return;
    edits_.hang(by, verb, Label::prep);
    edits_.hang(object, verb, Label::dobj);
  }

  /// "denied that it was mediating": a clause, no thing.
  void clause_as_object(std::uint32_t verb) {
    if (label(verb) != Label::dobj || document().tokens[verb].pos != Pos::VERB) return;
    const std::uint32_t be = tree().child(verb, Label::aux);
    const std::uint32_t marked =
        be != none && tree().child(be, Label::mark) != none ? be : verb;  // "that" may hang on "was"
    const std::uint32_t mark = tree().child(marked, Label::mark);
    if (mark == none || document().word(mark) != "that") return;
    edits_.hang(verb, head(verb), Label::ccomp);
    if (marked == be) edits_.move_children(be, verb);
  }

  /// "denied that it is mediating": a word in -ing without an article, taken for a noun.
  void verb_behind_be(const Sentence& sentence, std::uint32_t word) {
    const std::uint32_t be = head(word);
    if ((tag(word) != "NN" && tag(word) != "VBG") || label(word) != Label::attr || be + 1 != word ||
        document().lemma(be) != "be" || !document().word(word).ends_with("ing") ||
        tree().child(be, Label::nsubj) == none || tree().left_edge(word) != word)
      return;
    edits_.retag(word, "VBG", Pos::VERB);
    edits_.put_for(sentence, word, be);
    edits_.move_children(be, word);
    edits_.hang(be, word, Label::aux);
  }

  bool names_things(std::uint32_t verb) const {
    return is_one_of(document().lemma(verb),
                     {"call", "deem", "find", "consider", "judge", "declare", "brand"});
  }

  /// "called the closure hasty", "keeps its border shut", "called that untrue": the parser makes one phrase
  /// of the object and what it is called or kept.
  void object_before_adjective(std::uint32_t adjective) {
    const bool shut = is_one_of(document().word(adjective), {"shut", "closed", "open"});
    const bool called =
        document().tokens[adjective].pos == Pos::ADJ ||
        is_one_of(document().word(adjective),
                  {"nonsense", "groundless", "baseless", "untrue", "false", "fiction", "rubbish",
                   "propaganda", "lies", "slander", "fabrication", "absurd", "unfounded"});
    if ((!called && !shut) || adjective == 0) return;
    const std::uint32_t verb = head(adjective);
    const std::uint32_t noun = adjective - 1;
    const bool that = label(noun) == Label::det && is_one_of(document().word(noun), {"that", "this"});
    const bool thing = label(noun) == Label::compound && document().tokens[noun].pos == Pos::NOUN;
    if ((label(adjective) != Label::oprd && label(adjective) != Label::dobj) || (!that && !thing) ||
        head(noun) != adjective || (label(adjective) == Label::oprd && edits_.has_child(verb, {Label::dobj})))
      return;
    if (!names_things(verb) && !(shut && is_one_of(document().lemma(verb), {"keep", "leave"}))) return;
    for (const std::uint32_t child : tree().children(adjective)) {
      if (child < noun) edits_.hang(child, noun, label(child));
    }
    edits_.hang(noun, verb, Label::dobj);
    edits_.hang(adjective, verb, Label::oprd);
  }

  /// "called this a step back": what it is called, no stretch of time.
  void name_behind_pronoun(std::uint32_t noun) {
    const std::uint32_t verb = head(noun);
    if (label(noun) != Label::npadvmod || noun < verb || is_dated(noun) || !names_things(verb)) return;
    const std::uint32_t object = tree().left_edge(noun) - 1;
    if (object > verb && label(object) == Label::dobj && head(object) == verb)
      edits_.hang(noun, verb, Label::oprd);
  }

  /// "called home Ambassador Ann Lee": no ambassador of a home.
  void home_before_object(std::uint32_t home) {
    if (home == 0 || document().word(home) != "home" || tag(home - 1).substr(0, 2) != "VB" ||
        (label(home) != Label::compound && label(home) != Label::amod && label(home) != Label::nmod) ||
        !is_one_of(document().lemma(home - 1), {"call", "bring", "send", "order", "fly", "summon", "recall"}))
      return;
    const std::uint32_t verb = home - 1;
    edits_.hang(home, verb, Label::advmod);
    // "called home Ambassador Ann Lee from Lima" calls nobody a home
    const std::uint32_t name = tree().child(verb, Label::oprd);
    if (name != none && name > home && !edits_.has_child(verb, {Label::dobj}))
      edits_.hang(name, verb, Label::dobj);
  }

  /// "met his counterparts, Secretary Juan Paz and Minister Ali": the names, taken for something beside.
  void named_counterparts(const Sentence& sentence, std::uint32_t noun) {
    if (!is_one_of(document().lemma(noun), {"counterpart", "colleague"}) || noun + 2 >= sentence.end ||
        document().word(noun + 1) != "," || edits_.has_child(noun, {Label::appos}))
      return;
    for (std::uint32_t name = noun + 2; name < sentence.end && tag(name) != "VBD"; ++name) {
      if (label(name) != Label::dep || tree().left_edge(name) != noun + 2) continue;
      if (document().tokens[name].name == NameType::PERSON) edits_.hang(name, noun, Label::appos);
      return;
    }
  }
};

}  // namespace

void mend_objects(TreeEdits& edits, const Sentence& sentence) { Objects(edits).mend(sentence); }

}  // namespace chancery::extract
