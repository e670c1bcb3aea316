#include "extract/offices/tree_holders.hpp"

#include <initializer_list>

#include "extract/offices/open_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

class TreeHolders {
 public:
  explicit TreeHolders(const Draft& draft) : draft_(draft) {}

  bool by_tree(Title& title) {
    const auto& token = draft_.token(noun_of_title(draft_, title));
    if (token.label == Label::appos && !is_behind_quote(title, token.head) &&
        give(title, person_headed(token.head), "office.apposition"))
      return true;
    if ((token.label == Label::attr || token.label == Label::acomp) && is_being(token.head) &&
        !is_open(draft_, token.head)) {
      const std::uint32_t named = named_before(token.head);
      return give(title, named != none ? named : subject_of(token.head), "office.copula");
    }
    const bool named = token.label == Label::oprd || token.label == Label::attr || token.label == Label::dobj;
    if (named &&
        is_one_of(draft_.lemma(token.head), {"name", "appoint", "elect", "nominate", "swear", "make",
                                             "become", "declare", "designate", "re-elect"}) &&
        name_to_office(title, token.head))
      return true;
    if (const Found* found = named_just_before(title); found != nullptr)
      return give(title, found->person, "office.named");
    if (token.label == Label::pobj && draft_.lower(token.head) == "as") return as_office(title, token.head);
    if (token.label == Label::pobj && draft_.lower(token.head) == "of") return post_of(title, token.head);
    return false;
  }

 private:
  /// "... with Ann Lee," the minister wrote: a quotation ends between them.
  bool is_behind_quote(const Title& title, std::uint32_t noun) const {
    return title.begin > noun + 1 && is_one_of(draft_.word(title.begin - 1), {"\"", "”", "''"});
  }

  bool give(Title& title, std::uint32_t person, std::string rule) {
    if (person == none) return false;
    title.holders.push_back(person);
    title.holder_rule = std::move(rule);
    return true;
  }

  /// "appointed Ann Lee interior minister": the person whose name stands between the verb and the office.
  const Found* named_just_before(const Title& title) const {
    const Found* found = title.begin == 0 ? nullptr : draft_.found_over(title.begin - 1);
    if (found == nullptr || found->kind != EntityKind::person || found->begin == 0) return nullptr;
    std::uint32_t verb = found->begin - 1;
    if (is_one_of(draft_.lower(verb), {"and", ","}) && follows_named(title, verb)) return found;
    // "named the economist Ann Lee premier", "named his ally, Ann Lee, premier"
    while (verb > 0 && found->begin - verb < 6 && describes_name(verb)) --verb;
    const bool names =
        is_one_of(draft_.lemma(verb), {"name", "appoint", "elect", "nominate", "make", "declare"}) &&
        draft_.token(verb).pos == Pos::VERB && draft_.same_sentence(verb, title.head);
    return names && !is_open(draft_, verb) ? found : nullptr;
  }

  bool describes_name(std::uint32_t at) const {
    const Pos pos = draft_.token(at).pos;
    return pos == Pos::PROPN || pos == Pos::NOUN || pos == Pos::ADJ || pos == Pos::DET ||
           draft_.document().tag(at) == "PRP$";
  }

  /// "named Ann Lee premier and Jo Park foreign minister": whether the office before the conjunction was
  /// given so.
  bool follows_named(const Title& title, std::uint32_t conjunction) const {
    const std::uint32_t index = conjunction == 0 ? none : draft_.title_at[conjunction - 1];
    if (index == none || !draft_.same_sentence(title.head, conjunction - 1)) return false;
    return is_one_of(draft_.titles[index].holder_rule, {"office.named", "office.copula"});
  }

  bool is_being(std::uint32_t verb) const {
    return is_one_of(draft_.lemma(verb), {"be", "become", "remain"});
  }

  /// "two sons, one of whom, Ann Lee, is consul": the name right before a verb that has no subject of its
  /// own.
  std::uint32_t named_before(std::uint32_t verb) const {
    if (draft_.analysis.tree.child(verb, Label::nsubj) != Tree::no_token || verb < 2) return none;
    const std::uint32_t before = verb - (draft_.word(verb - 1) == "," ? 2 : 1);
    return draft_.same_sentence(verb, before) ? person_headed(before) : none;
  }

  std::uint32_t person_headed(std::uint32_t token) const {
    const Found* found = draft_.found_over(token);
    return found != nullptr && found->kind == EntityKind::person ? found->person : none;
  }

  /// The person who is the verb's subject, also through "who" and joined verbs.
  std::uint32_t subject_of(std::uint32_t verb) const {
    for (int step = 0; step < 4; ++step) {
      for (const Label label : {Label::nsubj, Label::nsubjpass}) {
        const std::uint32_t subject = draft_.analysis.tree.child(verb, label);
        if (subject == Tree::no_token) continue;
        if (const std::uint32_t person = person_headed(subject); person != none) return person;
        if (const std::uint32_t person = named_behind(verb, subject); person != none) return person;
        const bool who = draft_.lower(subject) == "who" && draft_.token(verb).label == Label::relcl;
        return who ? person_headed(draft_.token(verb).head) : none;
      }
      const auto& token = draft_.token(verb);
      if (token.label == Label::acl && draft_.document().tag(verb) != "VBG") return person_headed(token.head);
      const bool opens = token.label == Label::advcl && verb < token.head &&
                         is_one_of(draft_.document().tag(verb), {"VBG", "VBN"});  // "Having quit as minister"
      if (token.head == verb || (token.label != Label::conj && token.label != Label::xcomp && !opens)) break;
      verb = token.head;
    }
    return none;
  }

  /// "Before she became minister, Ann Lee ...": the subject of the clause behind, for the pronoun.
  std::uint32_t named_behind(std::uint32_t verb, std::uint32_t subject) const {
    const auto& clause = draft_.token(verb);
    if (clause.label != Label::advcl || clause.head < verb ||
        !is_one_of(draft_.lower(subject), {"he", "she"}))
      return none;
    const std::uint32_t name = draft_.analysis.tree.subject(clause.head);
    return name != Tree::no_token && name > verb ? person_headed(name) : none;
  }

  /// "Ann Lee, whom parliament elected president"
  std::uint32_t meant_by_whom(std::uint32_t verb) const {
    return draft_.token(verb).label == Label::relcl ? person_headed(draft_.token(verb).head) : none;
  }

  bool name_to_office(Title& title, std::uint32_t verb) {
    if (is_open(draft_, verb) || is_only_expected(draft_, verb)) return false;
    std::uint32_t person = subject_of(verb);
    if (draft_.analysis.tree.child(verb, Label::nsubjpass) == Tree::no_token &&
        draft_.lemma(verb) != "become") {
      const std::uint32_t object = draft_.analysis.tree.child(verb, Label::dobj);
      person = object == Tree::no_token         ? none
               : draft_.lower(object) == "whom" ? meant_by_whom(verb)
                                                : person_headed(object);
      if (person == none) {
        const std::uint32_t dative = draft_.analysis.tree.child(verb, Label::dative);
        person = dative == Tree::no_token ? none : person_headed(dative);
      }
    }
    if (!give(title, person, "office.named")) return false;
    title.modifiers.emplace_back("designate");
    return true;
  }

  /// "Ann Lee assumed the duties of commander", "... was appointed to the post of commander"
  bool post_of(Title& title, std::uint32_t of) {
    const std::uint32_t post = draft_.token(of).head;
    if (!is_one_of(draft_.lemma(post), {"post", "position", "duty", "job", "office", "function"}))
      return false;
    const auto& noun = draft_.token(post);
    const bool to = noun.label == Label::pobj && draft_.lower(noun.head) == "to";
    const std::uint32_t verb = to ? draft_.token(noun.head).head : noun.head;
    const bool takes = noun.label == Label::dobj &&
                       is_one_of(draft_.lemma(verb), {"assume", "take", "hold", "occupy", "fill"});
    if (is_open(draft_, verb) ||
        (!takes && !(to && is_one_of(draft_.lemma(verb), {"appoint", "name", "elect", "promote"}))))
      return false;
    const std::uint32_t object = to ? draft_.analysis.tree.child(verb, Label::dobj) : Tree::no_token;
    return give(title, object == Tree::no_token ? subject_of(verb) : person_headed(object), "office.post");
  }

  bool as_office(Title& title, std::uint32_t preposition) {
    // "confirmed Bo Day as consul and Ann Lee as envoy": who stands right before it
    const Found* joined = preposition < 2 ? nullptr : draft_.found_over(preposition - 1);
    if (joined != nullptr && joined->begin > 0 && draft_.lower(joined->begin - 1) == "and" &&
        draft_.same_sentence(preposition, joined->begin) && draft_.title_at[joined->begin - 1] == none &&
        gives_as(draft_.token(joined->head).head) && give(title, joined->person, "office.as"))
      return true;
    std::uint32_t above = draft_.token(preposition).head;
    if (is_only_proposed(draft_, above) || is_open(draft_, above)) return false;
    if (draft_.lower(above) == "who" && draft_.token(draft_.token(above).head).label == Label::relcl)
      return give(title, person_headed(draft_.token(draft_.token(above).head).head), "office.as");
    if (const std::uint32_t person = person_headed(above); person != none)
      return give(title, person, "office.as");
    // "Githae returns as minister": the verb, taken for a noun
    const bool taken = is_one_of(draft_.lower(above), {"returns", "serves", "acts", "resigns", "continues"});
    if (taken && above > 0 && person_headed(above - 1) != none)
      return give(title, person_headed(above - 1), "office.as");
    std::uint32_t person = none;
    if (const std::uint32_t object = draft_.analysis.tree.child(above, Label::dobj);
        object != Tree::no_token) {
      person = draft_.lower(object) == "whom" ? meant_by_whom(above) : person_headed(object);
    }
    // "named Ann Lee, a former minister of Togo, as envoy"
    if (const std::uint32_t named = draft_.analysis.tree.child(above, Label::oprd);
        person == none && named != Tree::no_token && named < preposition)
      person = person_headed(named);
    if (const std::uint32_t object = sworn_in(above); object != none)
      return give(title, person_headed(object), "office.as");
    if (person == none && draft_.analysis.tree.child(above, Label::dobj) == Tree::no_token)
      person = subject_of(above);
    if (person == none && draft_.token(above).pos == Pos::NOUN) person = person_of_noun(above);
    return give(title, person, "office.as");
  }

  /// "Ann Lee" of "swore in Ann Lee as premier"; none elsewhere.
  std::uint32_t sworn_in(std::uint32_t verb) const {
    if (draft_.lemma(verb) != "swear" || draft_.lower(verb + 1) != "in" ||
        draft_.analysis.tree.child(verb, Label::nsubjpass) != Tree::no_token)
      return none;
    const std::uint32_t object = draft_.analysis.tree.child(verb + 1, Label::pobj);
    return object == Tree::no_token ? none : object;
  }

  /// Whether the verb above is "confirmed" or the like.
  bool gives_as(std::uint32_t above) const {
    for (int step = 0; step < 6 && draft_.token(above).pos != Pos::VERB; ++step)
      above = draft_.token(above).head;
    return is_one_of(draft_.lemma(above),
                     {"confirm", "appoint", "name", "elect", "approve", "choose", "swear"}) &&
           !is_open(draft_, above);
  }

  /// "the swearing-in of Ann Lee as president"
  std::uint32_t person_of_noun(std::uint32_t noun) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      if (draft_.lower(child) != "of") continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      if (object != Tree::no_token) return person_headed(object);
    }
    return none;
  }

  const Draft& draft_;
};

}  // namespace

bool find_holder_by_tree(const Draft& draft, Title& title) { return TreeHolders(draft).by_tree(title); }

}  // namespace chancery::extract
