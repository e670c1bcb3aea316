#include "extract/offices/described_holders.hpp"

#include <algorithm>
#include <initializer_list>
#include <optional>

#include "extract/offices/bearers.hpp"
#include "extract/offices/names_beside.hpp"
#include "extract/offices/open_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using language::Label;

class Described {
 public:
  Described(const Draft& draft, const std::unordered_map<std::uint32_t, EntityIndex>& mentions)
      : draft_(draft), bearers_(draft, mentions) {}

  std::vector<DescribedHolder> read(const Title& title) const {
    auto all = named_after(title);
    if (all.empty() && (!title.plural || one_of(title) != none)) {
      if (const auto one = read_one(title)) all.push_back(*one);
    }
    return all;
  }

 private:
  /// "the new minister is Ann Lee", "whose co-chairmen are Ann Lee and Kofi Mensah"
  std::vector<DescribedHolder> named_after(const Title& title) const {
    std::vector<DescribedHolder> all;
    const auto& at = draft_.token(noun_of_title(draft_, title));
    if (at.label != Label::nsubj || draft_.lemma(at.head) != "be" || is_open(draft_, at.head)) return all;
    for (std::uint32_t name = draft_.analysis.tree.child(at.head, Label::attr); name != Tree::no_token;
         name = draft_.analysis.tree.child(name, Label::conj)) {
      const Found* found = draft_.found_over(name);
      if (found == nullptr || found->kind != EntityKind::person || found->entity == none) break;
      all.push_back({found->entity, "office.is-name", false});
    }
    return all;
  }

  /// "one" of "one of the founders of the party"; none elsewhere.
  std::uint32_t one_of(const Title& title) const {
    const auto& noun = draft_.token(title.head);
    if (noun.label != Label::pobj || draft_.lower(noun.head) != "of" || draft_.title_at[noun.head] != none)
      return none;
    const std::uint32_t one = draft_.token(noun.head).head;
    return draft_.lower(one) == "one" && one + 1 == noun.head ? one : none;
  }

  std::optional<DescribedHolder> read_one(const Title& title) const {
    if (draft_.found_over(title.head) != nullptr) return std::nullopt;  // "Dean" of "Ann Marlowe-Dean"
    if (title.plural) {
      const auto& one = draft_.token(one_of(title));
      return one.label == Label::appos ? made(bearers_.at(one.head), "office.apposition", false)
                                       : std::nullopt;
    }
    if (const EntityIndex named = bare_name_after(title); named != none)
      return made(holds_like(title, named) ? none : named, "office.before-name", false);
    const std::uint32_t token = first_of_list(title.head);
    const auto& at = draft_.token(token);
    const std::uint32_t first = title.begin;
    const bool listed = first > 0 && is_one_of(draft_.word(first - 1), {"and", "&"}) &&
                        draft_.lower(first) == "the";  // "A, and the envoy to Chad"
    if (at.label == Label::appos && !listed) return made(bearers_.at(at.head), "office.apposition", false);
    if (first > 0 && has_own_name(first)) return std::nullopt;
    const std::string_view above = draft_.lemma(at.head);
    if (at.label != Label::pobj && is_open(draft_, at.head)) return std::nullopt;
    if ((at.label == Label::attr || at.label == Label::acomp) && is_one_of(above, {"be", "become", "remain"}))
      return made(bearers_.subject_of(at.head), "office.copula", is_past(at.head));
    const bool named = at.label == Label::oprd || at.label == Label::attr || at.label == Label::dobj;
    if (named && is_naming(above) && lies_ahead(at.head)) return std::nullopt;
    if (named && is_naming(above)) return made(named_by(at.head), "office.named", is_past(at.head));
    if (at.label == Label::ccomp && is_naming(above)) {
      const std::uint32_t subject = draft_.analysis.tree.child(token, Label::nsubj);  // "made him minister"
      if (subject != Tree::no_token) return made(bearers_.at(subject), "office.named", is_past(at.head));
    }
    if (at.label == Label::pobj && above == "as") return as_office(draft_.token(at.head).head);
    return fronted(title, token);
  }

  /// "A former consul and head of the bureau, she will": whoever acts in the sentence that the office opens.
  std::optional<DescribedHolder> fronted(const Title& title, std::uint32_t token) const {
    const auto& at = draft_.token(token);
    const auto& first = draft_.titles[draft_.title_at[token]];
    const bool opens = first.begin == draft_.sentence_of(token).begin;
    const bool loose = is_one_of_labels(at.label) && draft_.token(at.head).pos == language::Pos::VERB;
    if (!opens || !loose || at.head < title.end) return std::nullopt;
    const std::uint32_t subject = draft_.analysis.tree.child(at.head, Label::nsubj);
    if (subject == Tree::no_token || subject < title.end || draft_.word(subject - 1) != ",")
      return std::nullopt;
    return made(bearers_.at(subject), "office.fronted", true);
  }

  static bool is_one_of_labels(Label label) {
    return label == Label::advcl || label == Label::dep || label == Label::npadvmod ||
           label == Label::appos || label == Label::nsubj;
  }

  /// "appointed Ann Lee premier and Jo Park foreign minister": the name right before the office.
  bool has_own_name(std::uint32_t begin) const {
    const Found* found = draft_.found_over(begin - 1);
    return found != nullptr && found->kind == EntityKind::person &&
           draft_.token(begin - 1).sentence == draft_.token(begin).sentence;
  }

  static std::optional<DescribedHolder> made(EntityIndex holder, const char* rule, bool past) {
    if (holder == none) return std::nullopt;
    return DescribedHolder{holder, rule, past};
  }

  static bool is_naming(std::string_view verb) {
    return is_one_of(verb,
                     {"name", "appoint", "elect", "nominate", "make", "declare", "designate", "re-elect"});
  }

  /// "he will be named ambassador"
  bool lies_ahead(std::uint32_t verb) const {
    return std::ranges::any_of(draft_.analysis.tree.children(verb), [&](std::uint32_t child) {
      return draft_.token(child).label == Label::aux &&
             is_one_of(draft_.lower(child), {"will", "shall", "to"});
    });
  }

  bool is_past(std::uint32_t verb) const {
    const std::string_view tag = draft_.document().tag(verb);
    return tag == "VBD" || tag == "VBN";
  }

  /// "Foreign Minister Vula", "Madagascar's prime minister, Rakotovao,": one word right behind the office.
  EntityIndex bare_name_after(const Title& title) const {
    const bool tells_whose = !title.bodies.empty() || title.possessor != none;
    if (!tells_whose &&
        is_one_of(fold(title.role.in(draft_.document().text)),
                  {"secretary", "minister", "director", "chief", "head", "officer", "official", "member",
                   "deputy", "leader", "general", "commissioner", "judge", "chair"}))
      return none;
    const bool comma = draft_.word_safe(title.end) == ",";
    // "Prime Minister Sheikh Hasina"
    const Found* found = comma ? draft_.found_over(title.end + 1) : name_from(draft_, title.end);
    if (found == nullptr || found->kind != EntityKind::person || found->begin < title.end) return none;
    if (draft_.token(found->begin).sentence != draft_.token(title.head).sentence) return none;
    return comma && draft_.word_safe(found->end) != "," ? none : found->entity;
  }

  /// Whether the person has that kind of office already, by a fuller name.
  bool holds_like(const Title& title, EntityIndex person) const {
    return std::ranges::any_of(draft_.analysis.facts.tenures, [&](const graph::Tenure& tenure) {
      return tenure.holder == person &&
             (title.office == nullptr || title.office->type == tenure.office_type ||
              tenure.office_type.empty());
    });
  }

  /// "ambassador" of "he was high commissioner in Nairobi and ambassador to Ethiopia" stands as its first
  /// does; also where the parser joins it to the place or body of the one before, or takes it for another
  /// word for that one.
  std::uint32_t first_of_list(std::uint32_t token) const {
    token = noun_of_title(draft_, draft_.titles[draft_.title_at[token]]);
    for (int step = 0; step < 4; ++step) {
      const Label label = draft_.token(token).label;
      const std::uint32_t head = draft_.token(token).head;
      const bool apposed = label == Label::appos && draft_.token(head).label == Label::attr;
      if (label != Label::conj && !apposed) break;
      const std::uint32_t index = draft_.title_at[head];
      if (index == none || head > token) break;
      const bool joined = label == Label::conj && draft_.found_over(head) != nullptr;
      if (draft_.titles[index].head != head && !joined) break;
      token = draft_.titles[index].head;
    }
    return token;
  }

  std::optional<DescribedHolder> as_office(std::uint32_t above) const {
    const auto& at = draft_.token(above);
    if (draft_.lower(above) == "who" && draft_.token(at.head).label == Label::relcl)
      return made(bearers_.at(draft_.token(at.head).head), "office.as", is_past(at.head));
    if (is_open(draft_, above)) return std::nullopt;
    const std::string_view verb = draft_.lemma(above);
    if (is_naming(verb) || verb == "swear" || verb == "choose" || verb == "install" || verb == "confirm")
      return made(named_by(above), "office.as", is_past(above));
    if (is_one_of(verb, {"serve",  "work", "act",   "sit",    "continue",  "return", "resign",
                         "retire", "step", "stay",  "take",   "negotiate", "start",  "remain",
                         "lead",   "sign", "speak", "double", "spend",     "come",   "begin"}))
      return made(bearers_.subject_of(above), "office.as", is_past(above));
    return std::nullopt;
  }

  /// Who is named: the object, or the subject of the passive.
  EntityIndex named_by(std::uint32_t verb) const {
    const auto& tree = draft_.analysis.tree;
    if (const std::uint32_t subject = tree.child(verb, Label::nsubjpass); subject != Tree::no_token)
      return bearers_.subject_of(verb);
    for (const Label label : {Label::dobj, Label::dative, Label::nsubj}) {
      const std::uint32_t object = tree.child(verb, label);
      if (label == Label::nsubj && tree.child(verb, Label::dobj) != Tree::no_token) break;
      if (object == Tree::no_token || object < verb) continue;
      if (const EntityIndex person = bearers_.at(object); person != none) return person;
    }
    // "swore in Ann Lee as ..."
    for (const std::uint32_t child : tree.children(verb)) {
      const std::uint32_t object =
          draft_.lower(child) == "in" ? tree.child(child, Label::pobj) : Tree::no_token;
      if (object != Tree::no_token) return bearers_.at(object);
    }
    return none;
  }

  const Draft& draft_;
  Bearers bearers_;
};

}  // namespace

std::vector<DescribedHolder> described_holders(const Draft& draft,
                                               const std::unordered_map<std::uint32_t, EntityIndex>& mentions,
                                               const Title& title) {
  return Described(draft, mentions).read(title);
}

}  // namespace chancery::extract
