// Whom an event reaches where its word alone does not tell.
#include <catch2/catch.hpp>

#include "told.hpp"

using namespace chancery::tests;
using Names = std::vector<std::string>;

TEST_CASE("a refusal meets those whom what is refused would have met", "[extract][events]") {
  const auto told = told_in(
      "Guinea refused to let the Kenyan convoy pass.\nIran refused to bow to demands from France.\n"
      "Benin refused entry to Togo.");
  if (!told) return;
  CHECK(told->who("refused", "recipient") == Names{"Kenya"});
  CHECK(told->who("bow to", "recipient") == Names{"France"});
}

TEST_CASE("help for somebody is offered to them, force against somebody is not", "[extract][events]") {
  const auto told = told_in("Norway offered to send tents to help Georgia.");
  if (!told) return;
  CHECK(told->who("offered", "recipient") == Names{"Georgia"});
  const auto force = told_in("Norway vowed to defeat the Georgian rebels.");
  CHECK(force->who("vowed", "recipient").empty());
}

TEST_CASE("an inquiry into a charge is into whom it accuses, not who made it", "[extract][events]") {
  const auto told = told_in(
      "Nepal has completed its investigation into an allegation by Kenya that Uganda had armed the rebels.");
  if (!told) return;
  CHECK(told->who("investigation", "target") == Names{"Uganda"});
}

TEST_CASE("a protest is against those whose removal or refusal it is about", "[extract][events]") {
  const auto told = told_in(
      "Angry farmers rioted in Lima after a march calling for the removal of President Ana Ruiz from "
      "office.");
  if (!told) return;
  CHECK(told->who("march", "target") == Names{"Ana Ruiz"});
  const auto strike =
      told_in("Ten prisoners began a hunger strike in protest at Chad's refusal to free them.");
  CHECK(strike->who("hunger strike", "target") == Names{"Chad"});
}

TEST_CASE("what belongs to fighters or shelters people is struck with them", "[extract][events]") {
  const std::string text = "The army shelled positions of the separatist fighters.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->described("shelled", "target") == Names{"separatist fighters"});
}

TEST_CASE("one complains about those whose deed it is, and denounces what stands behind its name",
          "[extract][events]") {
  const auto told = told_in("Kenya complained to the African Union over two Ethiopian air strikes.");
  if (!told) return;
  CHECK(told->who("complained", "target") == Names{"Ethiopia"});
  const auto crime = told_in("Chad denounced as a crime Libya's raid on the village.");
  CHECK(crime->who("denounced", "target") == Names{"Libya"});
}

TEST_CASE("aid counted in money or tonnes has a receiver, too", "[extract][events]") {
  const auto told = told_in("Japan provided 20 million dollars of aid for Kenya and Chad.");
  if (!told) return;
  CHECK(told->who("provided", "recipient") == Names{"Chad", "Kenya"});
}

TEST_CASE("who charges it at the end of a sentence is no part of what is told", "[extract][events]") {
  const std::string text = "The police ignore the attacks, a human rights group charged on Saturday.";
  const auto told = told_in(text, "2024-05-07");
  if (!told) return;
  CHECK(told->described("charged", "speaker") == Names{"human rights group"});
  CHECK(told->described("charged", "target") == Names{"police"});
}

TEST_CASE("a body that operates somewhere speaks itself", "[extract][events]") {
  const auto told = told_in("The Red Cross operating in Mali said Niger must ensure security.");
  if (!told) return;
  CHECK(told->who("said", "target") == Names{"Niger"});
  CHECK(told->who("said", "speaker") == Names{"International Committee of the Red Cross"});
}

TEST_CASE("people are told by their number alone, too", "[extract][events]") {
  const std::string text = "Chadian troops opened fire on mourners, killing at least 50.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->described("killing", "victim") == Names{"at least 50"});
  const std::string part = "Colombian guerrillas freed 30 of the 60 soldiers.";
  CHECK(told_in(part)->described("freed", "victim") == Names{"30 of the 60 soldiers"});
}

TEST_CASE("civilians who are harmed are not their state, soldiers are", "[extract][events]") {
  const std::string text = "Gunmen kidnapped two Kenyan nurses and killed three Ugandan soldiers.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("kidnapped", "victim") == Names{"two Kenyan nurses"});
  CHECK(told->who("killed", "victim") == Names{"Uganda"});
}

TEST_CASE("followers act as people do", "[extract][events]") {
  const std::string text =
      "Nicaragua's Sandinistas rejected an amnesty offer from President Violeta Chamorro.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->described("rejected", "speaker") == Names{"Nicaragua's Sandinistas"});
}

TEST_CASE("one party agrees to what the other gains", "[extract][events]") {
  const auto told = told_in("Venezuela agreed to sell oil to Cuba.");
  if (!told) return;
  CHECK(told->who("agreed", "participant") == Names{"Cuba", "Venezuela"});
  const auto against = told_in("Venezuela agreed to expel the diplomats from Cuba.");
  CHECK(against->who("agreed", "participant") == Names{"Venezuela"});
}

TEST_CASE("who is promised something receives the promise", "[extract][events]") {
  const auto told = told_in("Ukraine has promised Moldova that it will close its airspace.");
  if (!told) return;
  CHECK(told->who("promised", "recipient") == Names{"Moldova"});
  const auto support = told_in("President Ana Ruiz pledged Peruvian support for Chile.");
  CHECK(support->who("pledged", "recipient") == Names{"Chile"});
}

TEST_CASE("a sentence whose verb the parser hangs on its subject has one", "[extract][events]") {
  const auto told = told_in("The Kenyan opposition called on President Daniel Otieno to resign.");
  if (!told) return;
  CHECK(told->who("called on", "target") == Names{"Daniel Otieno"});
}

TEST_CASE("those who are sent are not refused; where they would go is", "[extract][events]") {
  const auto told = told_in("Kenya has refused to deploy peacekeepers in Mali.");
  if (!told) return;
  CHECK(told->who("refused", "recipient") == std::vector<std::string>{"Mali"});
  CHECK(told->described("refused", "recipient").empty());
}

TEST_CASE("what is to be taken away is demanded of whom it is taken from", "[extract][events]") {
  const auto told =
      told_in("Rebels demanded that control of the Ghanaian army be taken away from Malik Okello.");
  if (!told) return;
  CHECK(told->who("demanded", "target") == std::vector<std::string>{"Malik Okello"});
}

TEST_CASE("to say what good or harm one will do is to promise or to threaten", "[extract][events]") {
  const std::string text =
      "Kenya said it would release the sailors.\nGhana said it would boycott the summit in Togo.\nMali said "
      "it "
      "would not release the sailors.\nUganda said Rwanda would release the sailors.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->count("pledge") == 1);
  CHECK(told->count("threat") == 1);
}

TEST_CASE("a clause before a semicolon is not what is complained of behind it", "[extract][events]") {
  const auto told = told_in("Agents had followed her, Amina Diallo said; Kenya protested.");
  if (!told) return;
  CHECK(told->who("protested", "target").empty());
}

TEST_CASE("the end of the way of what a noun moves is the noun's", "[extract][events]") {
  const std::string text =
      "Kenya condemned the deployment of Ugandan troops to Mali.\nGhana speeded up the withdrawal of its "
      "forces "
      "from Togo.";
  const auto told = told_in(text);
  if (!told) return;
  CHECK(told->who("deployment", "destination") == std::vector<std::string>{"Mali"});
  CHECK(told->who("withdrawal", "origin") == std::vector<std::string>{"Togo"});
}

TEST_CASE("those who kill and are killed in a gun battle fight in it", "[extract][events]") {
  const auto told = told_in("Kenyan soldiers killed three gunmen in a gunbattle near Lamu.");
  if (!told) return;
  CHECK(told->described("gunbattle", "participant") ==
        std::vector<std::string>{"Kenyan soldiers", "three gunmen"});
}
