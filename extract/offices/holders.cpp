#include "extract/offices/holders.hpp"

#include <algorithm>
#include <initializer_list>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityKind;
using language::Label;
using language::Pos;

class Holders {
 public:
  explicit Holders(Draft& draft) : draft_(draft) {}

  void run() {
    for (auto& title : draft_.titles) read(title);
    for (std::uint32_t i = 0; i < draft_.titles.size(); ++i) {
      for (const std::uint32_t person : draft_.titles[i].holders) draft_.persons[person].titles.push_back(i);
    }
  }

 private:
  std::string lower(std::uint32_t at) const {
    return at < draft_.token_count() ? fold(draft_.word(at)) : std::string();
  }

  bool same_sentence(std::uint32_t one, std::uint32_t other) const {
    return other < draft_.token_count() && draft_.token(one).sentence == draft_.token(other).sentence;
  }

  /// The person whose name begins at the token, after honorifics; none when there is none.
  std::uint32_t person_from(std::uint32_t at) const {
    const Found* found = skip_to_name(at);
    return found != nullptr ? found->person : none;
  }

  const Found* skip_to_name(std::uint32_t at) const {
    const std::uint32_t begin = at;
    while (same_sentence(begin, at) && at < begin + 6) {
      if (const Found* found = draft_.found_over(at)) {
        return found->kind == EntityKind::person && found->begin == at ? found : nullptr;
      }
      const auto honorific = draft_.words.honorific_at(draft_.document().text, draft_.token(at).span.begin);
      if (const std::uint32_t end = after_rank(at); !honorific && end != at) {
        at = end;
        continue;
      }
      if (!honorific && !is_one_of(lower(at), {"one", "h.e.", "then"})) return nullptr;
      if (honorific) {
        const std::uint32_t end = draft_.token(at).span.begin + honorific->second;
        while (at < draft_.token_count() && draft_.token(at).span.begin < end) ++at;
      } else {
        ++at;
      }
    }
    return nullptr;
  }

  /// The token after a rank that the titles hold ("General"), and after "(Retd)"; the same one where none
  /// stands.
  std::uint32_t after_rank(std::uint32_t at) const {
    if (const std::uint32_t end = after_retired(draft_, at); end != at) return end;
    const std::uint32_t index = draft_.title_at[at];
    if (index == none || draft_.titles[index].begin != at || !is_capitalised(draft_.word(at))) return at;
    const Title& title = draft_.titles[index];
    const bool rank = title.office != nullptr && title.office->type == "MilitaryRank" && title.bodies.empty();
    return rank ? title.end : at;
  }

  /// The person whose name ends before the token; an age or a party in brackets may stand between.
  const Found* name_before(std::uint32_t at) const {
    if (at == 0 || !same_sentence(at, at - 1)) return nullptr;
    std::uint32_t last = at - 1;
    if (draft_.word(last) == ")") {
      const std::uint32_t bound = last > 6 ? last - 6 : 0;
      while (last > bound && draft_.word(last) != "(") --last;
      if (last == 0 || draft_.word(last) != "(") return nullptr;
      --last;
    }
    if (draft_.token(last).pos == Pos::NUM && last > 1 && draft_.word(last - 1) == ",") last -= 2;
    const Found* found = draft_.found_over(last);
    return found != nullptr && found->kind == EntityKind::person && same_sentence(at, last) ? found : nullptr;
  }

  void read(Title& title) {
    if (title.plural) return read_list(title);
    if (title.end < draft_.token_count() && draft_.document().tag(title.end) == "POS")
      return;  // "the minister's aunt"
    if (adjacent(title) || after_name(title) || before_name(title)) return;
    by_tree(title);
  }

  bool give(Title& title, std::uint32_t person, std::string rule) {
    if (person == none) return false;
    title.holders.push_back(person);
    title.holder_rule = std::move(rule);
    return true;
  }

  /// "US President Joe Biden"
  bool adjacent(Title& title) { return give(title, person_from(title.end), "office.before-name"); }

  /// "Kim Gunn, special representative for ...", "Kim (the envoy"
  bool after_name(Title& title) {
    const std::uint32_t begin = title.begin;
    if (begin < 2 || !same_sentence(begin, begin - 1)) return false;
    const std::string_view mark = draft_.word(begin - 1);
    if (mark == "," || mark == "(" || mark == "–" || mark == "—") {
      const Found* found = name_before(begin - 1);
      if (found == nullptr || found->person == none || !is_apposition(title, *found)) return false;
      return give(title, found->person, "office.after-name");
    }
    return false;
  }

  /// Whether the title after "NAME," tells of the name, and does not begin a new member of a list.
  bool is_apposition(const Title& title, const Found& found) const {
    const Found* next = draft_.word_safe(title.end) == "," ? skip_to_name(title.end + 1) : nullptr;
    if (next == nullptr || next->person == none) return true;
    if (has_title(found)) return false;  // "minister A, the envoy to Chad, B, and ..."
    // "A, B's minister, C": the title stands before C when its own noun heads the phrase of C's.
    if (draft_.token(next->head).head == title.head) return false;
    return draft_.token(title.head).head == found.head;
  }

  /// Whether a title that stands before the name has been read already.
  bool has_title(const Found& found) const {
    return std::ranges::any_of(draft_.titles, [&](const Title& title) {
      return title.head < found.begin &&
             draft_.token(title.head).sentence == draft_.token(found.begin).sentence &&
             std::ranges::find(title.holders, found.person) != title.holders.end();
    });
  }

  /// "Uganda's foreign minister, Grace Okello-Mutesi," and "the envoy to the UN – Ann Lee –"
  bool before_name(Title& title) {
    const std::uint32_t end = after_brackets(title.end);
    const std::string_view mark = draft_.word_safe(end);
    if (mark != "," && mark != "(" && mark != "–" && mark != "—" && mark != ":" && mark != "--") return false;
    const Found* found = skip_to_name(end + 1);
    if (found == nullptr || found->person == none || !same_sentence(title.head, found->begin)) return false;
    const std::string after = lower(found->end);
    const bool closed = !same_sentence(title.head, found->end) ||
                        is_one_of(after, {",", ".", ")", ";", "–", "—", ":", "\"", "”", "'s", "’s", "of",
                                          "--", "mp", "mep", "kc", "(", "said", "told"});
    const bool dependent = draft_.token(found->head).head == title.head;
    if (!closed && !dependent) return false;
    return give(title, found->person, "office.before-apposition");
  }

  /// The token after "(ABBR)".
  std::uint32_t after_brackets(std::uint32_t at) const {
    if (draft_.word_safe(at) != "(") return at;
    for (std::uint32_t next = at + 1; next < at + 4 && next < draft_.token_count(); ++next) {
      if (draft_.word(next) == ")" && draft_.word_safe(next + 1) == ",") return next + 1;
    }
    return at;
  }

  bool by_tree(Title& title) {
    const auto& token = draft_.token(title.head);
    if (token.label == Label::appos && give(title, person_headed(token.head), "office.apposition"))
      return true;
    if ((token.label == Label::attr || token.label == Label::acomp) && is_being(token.head) &&
        !is_open(token.head))
      return give(title, subject_of(token.head), "office.copula");
    const bool named = token.label == Label::oprd || token.label == Label::attr || token.label == Label::dobj;
    if (named &&
        is_one_of(lemma(token.head), {"name", "appoint", "elect", "nominate", "swear", "make", "become",
                                      "declare", "designate", "re-elect"}) &&
        name_to_office(title, token.head))
      return true;
    if (const Found* found = named_just_before(title); found != nullptr)
      return give(title, found->person, "office.named");
    if (token.label == Label::pobj && lower(token.head) == "as") return as_office(title, token.head);
    return false;
  }

  /// "appointed Ann Lee interior minister": the person whose name stands between the verb and the office.
  const Found* named_just_before(const Title& title) const {
    const Found* found = title.begin == 0 ? nullptr : draft_.found_over(title.begin - 1);
    if (found == nullptr || found->kind != EntityKind::person || found->begin == 0) return nullptr;
    std::uint32_t verb = found->begin - 1;
    while (verb > 0 && found->begin - verb < 4 && draft_.token(verb).pos == Pos::PROPN) --verb;
    const bool names = is_one_of(lemma(verb), {"name", "appoint", "elect", "nominate", "make", "declare"}) &&
                       draft_.token(verb).pos == Pos::VERB && same_sentence(verb, title.head);
    return names && !is_open(verb) ? found : nullptr;
  }

  std::string lemma(std::uint32_t at) const { return fold(draft_.document().lemma(at)); }

  bool is_being(std::uint32_t verb) const { return is_one_of(lemma(verb), {"be", "become", "remain"}); }

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
        const bool who = lower(subject) == "who" && draft_.token(verb).label == Label::relcl;
        return who ? person_headed(draft_.token(verb).head) : none;
      }
      const auto& token = draft_.token(verb);
      if (token.head == verb || (token.label != Label::conj && token.label != Label::xcomp)) break;
      verb = token.head;
    }
    return none;
  }

  /// "might be named", "will not be appointed": nobody has been named.
  bool is_open(std::uint32_t verb) const {
    return std::ranges::any_of(draft_.analysis.tree.children(verb), [&](std::uint32_t child) {
      return draft_.token(child).label == Label::neg ||
             is_one_of(lower(child),
                       {"may", "might", "could", "would", "should", "can", "if", "whether", "must"});
    });
  }

  bool name_to_office(Title& title, std::uint32_t verb) {
    if (is_open(verb)) return false;
    std::uint32_t person = subject_of(verb);
    if (draft_.analysis.tree.child(verb, Label::nsubjpass) == Tree::no_token && lemma(verb) != "become") {
      const std::uint32_t object = draft_.analysis.tree.child(verb, Label::dobj);
      person = object == Tree::no_token ? none : person_headed(object);
      if (person == none) {
        const std::uint32_t dative = draft_.analysis.tree.child(verb, Label::dative);
        person = dative == Tree::no_token ? none : person_headed(dative);
      }
    }
    if (!give(title, person, "office.named")) return false;
    title.modifiers.emplace_back("designate");
    return true;
  }

  bool as_office(Title& title, std::uint32_t preposition) {
    std::uint32_t above = draft_.token(preposition).head;
    if (is_only_proposed(above) || is_open(above)) return false;
    if (lower(above) == "who" && draft_.token(draft_.token(above).head).label == Label::relcl)
      return give(title, person_headed(draft_.token(draft_.token(above).head).head), "office.as");
    if (const std::uint32_t person = person_headed(above); person != none)
      return give(title, person, "office.as");
    // "Githae returns as minister": the verb, taken for a noun
    const bool taken = is_one_of(lower(above), {"returns", "serves", "acts", "resigns", "continues"});
    if (taken && above > 0 && person_headed(above - 1) != none)
      return give(title, person_headed(above - 1), "office.as");
    std::uint32_t person = none;
    if (const std::uint32_t object = draft_.analysis.tree.child(above, Label::dobj);
        object != Tree::no_token) {
      person = person_headed(object);
    }
    if (person == none && draft_.analysis.tree.child(above, Label::dobj) == Tree::no_token)
      person = subject_of(above);
    if (person == none && draft_.token(above).pos == Pos::NOUN) person = person_of_noun(above);
    return give(title, person, "office.as");
  }

  /// "the nomination of Ann Lee as ambassador was withdrawn", "refused Ann Lee as ambassador": nobody holds
  /// it.
  bool is_only_proposed(std::uint32_t token) const {
    for (int step = 0; step < 5; ++step) {
      if (is_one_of(lemma(token), {"those", "that", "nomination", "candidacy", "candidature", "bid", "reject",
                                   "refuse", "oppose", "block"}))
        return true;
      const auto& at = draft_.token(token);
      if (at.label == Label::nsubjpass)
        return is_one_of(lemma(at.head), {"withdraw", "reject", "refuse", "block", "veto", "oppose"});
      if (at.label != Label::pobj && at.label != Label::prep && at.label != Label::conj) return false;
      token = at.head;
    }
    return false;
  }

  /// "the swearing-in of Ann Lee as president"
  std::uint32_t person_of_noun(std::uint32_t noun) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(noun)) {
      if (lower(child) != "of") continue;
      const std::uint32_t object = draft_.analysis.tree.child(child, Label::pobj);
      if (object != Tree::no_token) return person_headed(object);
    }
    return none;
  }

  /// "his American and Japanese counterparts, Sung Kim and Takehiro Funakoshi, respectively"
  void read_list(Title& title) {
    std::uint32_t at = title.end;
    if (is_one_of(draft_.word_safe(at), {",", ":", "–", "—", "(", "--"})) ++at;
    if (!same_sentence(title.head, at)) return;
    std::vector<std::uint32_t> persons;
    while (same_sentence(title.head, at)) {
      const Found* found = skip_to_name(at);
      if (found == nullptr || found->person == none) break;
      persons.push_back(found->person);
      at = found->end;
      if (const Found* state = draft_.found_over(at + 1); lower(at) == "of" && state != nullptr)
        at = state->end;
      std::uint32_t next = at;
      while (is_one_of(lower(next), {",", "and", "&"})) ++next;
      if (next == at) break;
      at = next;
    }
    if (persons.size() < 2) return;
    title.holders = std::move(persons);
    title.holder_rule = "office.list";
  }

  Draft& draft_;
};

}  // namespace

void find_holders(Draft& draft) { Holders(draft).run(); }

}  // namespace chancery::extract
