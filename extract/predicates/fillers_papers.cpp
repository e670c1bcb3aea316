// Papers that speak: whose statement it is that "the statement said" goes back to.
#include "extract/predicates/fillers.hpp"
#include "extract/words/letters.hpp"

namespace chancery::extract {

using language::Label;

namespace {

constexpr std::uint32_t far = 400;  ///< tokens back

bool is_paper(std::string_view lemma) {
  return is_one_of(
      lemma, {"statement", "communique", "communiqué", "release", "readout", "message", "post", "report",
              "study", "letter", "note", "bulletin", "dossier", "draft", "document", "indictment"});
}

/// Where somebody makes known what they have to say: "the ministry's website".
bool is_outlet(std::string_view lemma) {
  return is_one_of(lemma, {"website", "site", "page", "account", "channel", "homepage", "feed"});
}

/// Verbs whose subject speaks in what they give out.
bool gives_out(std::string_view lemma) {
  return is_one_of(lemma, {"issue", "release", "publish", "post", "present", "circulate", "file"});
}

}  // namespace

bool Fillers::is_findings(std::uint32_t paper) const {
  return analysis_.document.tokens[paper].label == Label::nsubj &&
         is_one_of(lemma(paper), {"report", "study", "inquiry", "assessment", "survey"});
}

std::uint32_t Fillers::issuer(std::uint32_t paper) const {
  const auto& tokens = analysis_.document.tokens;
  const Label label = tokens[paper].label;
  // "according to the report"
  const std::uint32_t to = tokens[paper].head;
  const bool according =
      label == Label::pobj && is_one_of(lemma(to), {"to", "accord"}) && to > 0 && lemma(to - 1) == "accord";
  if (label != Label::nsubj && !according) return Tree::no_token;
  if (is_outlet(lemma(paper))) return mention(paper) != nullptr ? Tree::no_token : keeper(paper);
  if (!is_paper(lemma(paper))) return Tree::no_token;
  const std::uint32_t article = analysis_.tree.child(paper, Label::det);
  const bool known = article != Tree::no_token && is_one_of(lemma(article), {"the", "this"});
  if (!known && !according) return maker(paper);  // "A report by the group said"
  const std::uint32_t own = maker(paper);
  if (own != Tree::no_token || !known) return own;
  for (std::uint32_t at = paper; at > 0 && paper - at < far; --at) {
    const std::uint32_t before = at - 1;
    if (lemma(before) != lemma(paper)) continue;
    if (const std::uint32_t who = maker(before); who != Tree::no_token) return who;
    if (const std::uint32_t who = teller_in(before); who != Tree::no_token) return who;
    if (const std::uint32_t who = giver(before); who != Tree::no_token) return who;
  }
  return Tree::no_token;
}

/// "the ministry's website", "the website of the ministry"
std::uint32_t Fillers::keeper(std::uint32_t outlet) const {
  const std::uint32_t owner = maker(outlet);
  if (owner != Tree::no_token) return owner;
  const std::uint32_t of = analysis_.tree.child(outlet, Label::prep);
  if (of == Tree::no_token || lemma(of) != "of") return Tree::no_token;
  const std::uint32_t who = analysis_.tree.child(of, Label::pobj);
  return who != Tree::no_token && mention(who) != nullptr ? who : Tree::no_token;
}

/// "the ministry's statement", "a statement by the ministry", "a statement issued by the ministry"
std::uint32_t Fillers::maker(std::uint32_t paper) const {
  const auto& tree = analysis_.tree;
  if (const std::uint32_t owner = tree.child(paper, Label::poss); owner != Tree::no_token)
    return mention(owner) != nullptr ? owner : Tree::no_token;
  for (const std::uint32_t child : tree.children(paper)) {
    std::uint32_t by = child;
    if (analysis_.document.tokens[child].label == Label::acl) by = tree.child(child, Label::agent);
    if (by == Tree::no_token || !is_one_of(lemma(by), {"by", "from"})) continue;
    const std::uint32_t who = tree.child(by, Label::pobj);
    if (who != Tree::no_token && is_agent(who)) return who;
  }
  return Tree::no_token;
}

/// "the ministry released a statement", "published its report"
std::uint32_t Fillers::giver(std::uint32_t paper) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t verb = tokens[paper].head;
  if (tokens[paper].label != Label::dobj || !gives_out(lemma(verb))) return Tree::no_token;
  const std::uint32_t who = analysis_.tree.child(verb, Label::nsubj);
  return who != Tree::no_token && is_agent(who) ? who : Tree::no_token;
}

/// "the agency said in a statement"
std::uint32_t Fillers::teller_in(std::uint32_t paper) const {
  const auto& tokens = analysis_.document.tokens;
  const std::uint32_t in = tokens[paper].head;
  if (tokens[paper].label != Label::pobj || !is_one_of(lemma(in), {"in", "on", "through", "via"}))
    return Tree::no_token;
  const std::uint32_t verb = tokens[in].head;
  const std::uint32_t who = analysis_.tree.child(verb, Label::nsubj);
  return tokens[verb].pos == language::Pos::VERB && who != Tree::no_token && who != paper && is_agent(who)
             ? who
             : Tree::no_token;
}

}  // namespace chancery::extract
