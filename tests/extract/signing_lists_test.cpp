#include <algorithm>
#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery;
using namespace chancery::tests;

namespace {

/// The relations of that type.
std::vector<std::string> told(const graph::Facts& facts, std::string_view type) {
  auto all = relations_of(facts);
  std::erase_if(all, [&](const std::string& one) { return !one.starts_with(type); });
  return all;
}

}  // namespace

TEST_CASE("who signed each of the documents of a list", "[extract]") {
  const auto facts = read_facts(
      "The following documents were signed:\n\n- Memorandum of Understanding between the academies (by the "
      "Kenyan ambassador, Ann Otieno, and Rector Bo Dahl);\n\n- Grant Agreement on schools (by Grace Lind).");
  if (!facts) return;
  const auto signers = told(*facts, "signed_by");
  CHECK(signers.size() == 3);
  CHECK(std::ranges::any_of(signers, [](const auto& one) { return one.ends_with("grace-lind"); }));
}

TEST_CASE("what somebody will sign nobody has signed; each side's signer", "[extract]") {
  const auto facts = read_facts(
      "Kenya's foreign minister, Ann Otieno, will sign an agreement on fish in Lima.\n"
      "The treaty was signed for Chad by Foreign Minister Idriss Deng and for Sudan by Ali Saleh.");
  if (!facts) return;
  CHECK(told(*facts, "signed_by").size() == 2);
}

TEST_CASE("who represents a state or a body that is represented somewhere", "[extract]") {
  const auto facts = read_facts(
      "Cambodia was represented at the ASEAN meeting by Sok Rith.\n"
      "The European Commission was represented by the chair of its budget committee, Nino Lind.");
  if (!facts) return;
  const auto all = told(*facts, "represents");
  CHECK(std::ranges::find(all, "represents: sok-rith -> KHM") != all.end());
  CHECK(std::ranges::find(all, "represents: nino-lind -> EC") != all.end());
}

TEST_CASE("two citizens told behind their names, a citizen told behind an office, no office of staff",
          "[extract]") {
  const auto facts = read_facts(
      "Kemal Oztan and Sedat Guler, two Turkish citizens, were arrested.\n"
      "Mame Diop, the court's deputy prosecutor and a citizen of Senegal, presented evidence.\n"
      "Oleh Bondar, a Ukrainian staff member of the mission, left.");
  if (!facts) return;
  const auto all = told(*facts, "citizen_of");
  CHECK(std::ranges::find(all, "citizen_of: kemal-oztan -> TUR") != all.end());
  CHECK(std::ranges::find(all, "citizen_of: sedat-guler -> TUR") != all.end());
  CHECK(std::ranges::find(all, "citizen_of: mame-diop -> SEN") != all.end());
  CHECK(offices_of(*facts, "Oleh Bondar").empty());
}
