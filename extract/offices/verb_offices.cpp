#include "extract/offices/verb_offices.hpp"

#include <algorithm>

#include "extract/offices/bearers.hpp"
#include "extract/offices/led_bodies.hpp"
#include "extract/offices/open_verbs.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

using graph::EntityIndex;
using graph::EntityKind;
using graph::Tenure;
using language::Label;

class VerbOffices {
 public:
  VerbOffices(const Draft& draft, const OfficeMentions& mentions)
      : draft_(draft), mentions_(mentions), bearers_(draft, mentions.heads) {}

  /// "Seok Jin-ho, who heads the procurement agency"
  std::optional<Tenure> read(std::uint32_t verb) const {
    constexpr std::pair<std::string_view, std::string_view> verbs[] = {{"head", "head"},
                                                                       {"lead", "leader"},
                                                                       {"command", "commander"},
                                                                       {"chair", "chair"},
                                                                       {"run", "head"},
                                                                       {"direct", "director"},
                                                                       {"represent", "representative"},
                                                                       {"speak", "spokesperson"},
                                                                       {"preside", "president"}};
    const std::string_view lemma = draft_.lemma(verb);
    if (is_one_of(lemma, {"take", "assume", "relinquish", "be"})) return of_command(verb, lemma);
    const auto* const role =
        std::find_if(std::begin(verbs), std::end(verbs), [&](const auto& v) { return v.first == lemma; });
    if (role == std::end(verbs)) return std::nullopt;
    const std::uint32_t agent = agent_of(verb);
    const std::uint32_t named = agent != Tree::no_token ? Tree::no_token : named_to(verb);
    const EntityIndex holder = agent != Tree::no_token   ? bearers_.at(agent)
                               : named != Tree::no_token ? bearers_.at(named)
                                                         : bearers_.subject_of(verb);
    const std::uint32_t object = agent != Tree::no_token ? led_by(verb)
                                 : lemma == "speak"      ? spoken_for(verb)
                                 : lemma == "preside"    ? presided_over(verb)
                                                         : led(verb);
    if (holder == none || object == Tree::no_token) return std::nullopt;
    if (draft_.analysis.tree.child(object, Label::poss) != Tree::no_token &&
        draft_.found_over(object) != nullptr && draft_.found_over(object)->known != nullptr &&
        draft_.found_over(object)->state == none)
      return std::nullopt;  // "the country's Red Cross" is not the one of all countries
    if (auto described = of_described(verb, object, holder, role->second)) return described;
    const auto body = led_body_at(draft_, mentions_, object);
    if (!body) return std::nullopt;
    if (agent != Tree::no_token && body->beside) return std::nullopt;  // "a Hamas delegation led by Ann Lee"
    if (lemma == "represent" && !body->part.empty()) return std::nullopt;  // "represents Air Aruba pilots"
    Tenure tenure = tenure_of(verb, holder, role->second);
    if (named != Tree::no_token) tenure.modifiers.emplace_back("designate");
    tenure.body = body->entity;
    tenure.role += body->part;
    if (body->told) tenure.confidence = 0.7;
    tenure.evidence.push_back({std::min(draft_.token(verb).span.begin, body->span.begin),
                               std::max(draft_.token(verb).span.end, body->span.end)});
    return tenure;
  }

 private:
  Tenure tenure_of(std::uint32_t verb, EntityIndex holder, std::string_view role) const {
    Tenure tenure;
    tenure.holder = holder;
    tenure.role = role;
    const Office* office = draft_.words.office_in(role);
    if (office != nullptr) tenure.office_type = office->type;
    tenure.person_class = office != nullptr ? office->person_class : "Person";
    tenure.confidence = 0.75;
    tenure.reason =
        reason_of("office.verb", office != nullptr ? office->row : nullptr, draft_.token(verb).span);
    return tenure;
  }

  /// "Ann Lee took command of the Fifth Fleet", "Ann Lee is at the head of the bank"
  std::optional<Tenure> of_command(std::uint32_t verb, std::string_view lemma) const {
    const auto& tree = draft_.analysis.tree;
    std::uint32_t noun = Tree::no_token;
    if (lemma == "be") {
      for (const std::uint32_t child : tree.children(verb)) {
        const bool there = is_one_of(draft_.lower(child), {"in", "at"}) && child > verb;
        if (there) noun = tree.child(child, Label::pobj);
      }
    } else if (!is_open(draft_, verb)) {
      noun = tree.child(verb, Label::dobj);
    }
    const bool head = noun != Tree::no_token && lemma == "be" && draft_.lower(noun) == "head";
    const bool command = noun != Tree::no_token && draft_.lower(noun) == "command";
    if ((!head && !command) || tree.child(verb, Label::neg) != Tree::no_token) return std::nullopt;
    const std::uint32_t of = tree.child(noun, Label::prep);
    const std::uint32_t object =
        of == noun + 1 && draft_.lower(of) == "of" ? tree.child(of, Label::pobj) : Tree::no_token;
    const Found* body = object == Tree::no_token ? nullptr : draft_.found_over(object);
    const EntityIndex holder = bearers_.subject_of(verb);
    if (holder == none || body == nullptr || body->kind != EntityKind::organisation || body->entity == none)
      return std::nullopt;
    Tenure tenure = tenure_of(verb, holder, head ? "head" : "commander");
    tenure.body = body->entity;
    if (lemma == "relinquish") tenure.modifiers.emplace_back("former");
    tenure.evidence.push_back({draft_.token(verb).span.begin, body->span.end});
    return tenure;
  }

  /// "Civic Union tabled it. Ann Lee, who leads the party, said"
  std::optional<Tenure> of_described(std::uint32_t verb, std::uint32_t object, EntityIndex holder,
                                     std::string_view role) const {
    const auto meant = mentions_.heads.find(object);
    const bool told = draft_.token(verb).label == Label::relcl && draft_.found_over(object) == nullptr &&
                      meant != mentions_.heads.end() &&
                      draft_.analysis.tree.child(object, Label::prep) == Tree::no_token;
    const bool whole =
        is_one_of(draft_.lemma(object), {"party", "movement", "group", "company", "firm", "bloc", "alliance",
                                         "coalition", "union", "front", "organisation", "organization"});
    if (!told || !whole || draft_.analysis.facts.entities[meant->second].kind != EntityKind::organisation)
      return std::nullopt;
    Tenure tenure = tenure_of(verb, holder, role);
    tenure.body = meant->second;
    tenure.confidence = 0.7;
    tenure.evidence.push_back({draft_.token(verb).span.begin, draft_.token(object).span.end});
    return tenure;
  }

  /// "Ann Lee" of "named Ann Lee to head the commission", "Ann Lee was appointed to lead it"; no_token
  /// elsewhere.
  std::uint32_t named_to(std::uint32_t verb) const {
    const auto& token = draft_.token(verb);
    if (token.label != Label::xcomp && token.label != Label::advcl && token.label != Label::ccomp)
      return Tree::no_token;
    if (draft_.lower(verb - 1) != "to" || is_open(draft_, token.head) ||
        !is_one_of(draft_.lemma(token.head), {"name", "appoint", "choose", "elect", "pick", "select", "tap"}))
      return Tree::no_token;
    const std::uint32_t passive = draft_.analysis.tree.child(token.head, Label::nsubjpass);
    if (passive != Tree::no_token) return passive;
    const std::uint32_t own = draft_.analysis.tree.child(verb, Label::nsubj);
    const std::uint32_t object = draft_.analysis.tree.child(token.head, Label::dobj);
    if (own != Tree::no_token || object != Tree::no_token) return own != Tree::no_token ? own : object;
    return draft_.analysis.tree.child(token.head, Label::oprd);
  }

  /// "the council, chaired by Ann Lee": who is named behind "by" of a participle.
  std::uint32_t agent_of(std::uint32_t verb) const {
    if (draft_.document().tag(verb) != "VBN") return Tree::no_token;
    const std::uint32_t by = draft_.analysis.tree.child(verb, Label::agent);
    return by == Tree::no_token ? by : draft_.analysis.tree.child(by, Label::pobj);
  }

  /// What the participle tells of: its noun, or its subject in the passive, also that of "is stationed there
  /// and commanded by".
  std::uint32_t led_by(std::uint32_t verb) const {
    for (int step = 0; step < 3; ++step) {
      if (draft_.token(verb).label == Label::acl) return draft_.token(verb).head;
      std::uint32_t subject = draft_.analysis.tree.child(verb, Label::nsubjpass);
      // "the court, presided over by Ann Lee, will rule"
      if (subject == Tree::no_token) subject = draft_.analysis.tree.child(verb, Label::nsubj);
      if (subject != Tree::no_token || draft_.token(verb).label != Label::conj) return subject;
      verb = draft_.token(verb).head;
      if (draft_.document().tag(verb) != "VBN") break;
    }
    return Tree::no_token;
  }

  /// "who presides over the court"
  std::uint32_t presided_over(std::uint32_t verb) const {
    for (const std::uint32_t child : draft_.analysis.tree.children(verb)) {
      if (draft_.lower(child) == "over") return draft_.analysis.tree.child(child, Label::pobj);
    }
    return Tree::no_token;
  }

  /// The verb's object; for "the agency, which Ann Lee has led," what the clause is about.
  std::uint32_t led(std::uint32_t verb) const {
    const std::uint32_t object = draft_.analysis.tree.child(verb, Label::dobj);
    const bool relative = draft_.token(verb).label == Label::relcl && object != Tree::no_token &&
                          is_one_of(draft_.lower(object), {"which", "that"});
    return relative ? draft_.token(verb).head : object;
  }

  /// "who speaks for the navy"; nothing that is said is meant.
  std::uint32_t spoken_for(std::uint32_t verb) const {
    if (draft_.token(verb).label != Label::relcl) return Tree::no_token;
    const std::uint32_t preposition = draft_.analysis.tree.child(verb, Label::prep);
    const bool speaks = preposition == verb + 1 && draft_.lower(preposition) == "for";
    return speaks ? draft_.analysis.tree.child(preposition, Label::pobj) : Tree::no_token;
  }

  const Draft& draft_;
  const OfficeMentions& mentions_;
  Bearers bearers_;
};

}  // namespace

std::optional<Tenure> office_of_verb(const Draft& draft, const OfficeMentions& mentions, std::uint32_t verb) {
  return VerbOffices(draft, mentions).read(verb);
}

}  // namespace chancery::extract
