#include "ontology/vocabulary.hpp"

#include <unistd.h>

#include <catch2/catch.hpp>
#include <fstream>

#include "core/error.hpp"

namespace {

using chancery::ontology::Row;
using chancery::ontology::Table;
using chancery::ontology::Vocabulary;

/// A folder of a user's tables that goes away with the test.
class Folder {
 public:
  Folder()
      : path_(std::filesystem::temp_directory_path() / ("chancery-tables-" + std::to_string(::getpid()))) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, std::string_view content) const {
    std::ofstream(path_ / name) << content;
  }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

const Row* row_with(const Table& table, std::string_view first_cell) {
  for (const Row& row : table.rows()) {
    if (row.cells.front() == first_cell) return &row;
  }
  return nullptr;
}

std::string refusal(const Folder& folder) {
  try {
    Vocabulary::load(folder.path());
  } catch (const chancery::Error& error) {
    const std::string message = error.what();
    const std::string prefix = folder.path().string() + '/';
    return message.starts_with(prefix) ? message.substr(prefix.size()) : message;
  }
  return "accepted";
}

}  // namespace

TEST_CASE("the tables compiled in are there, with the line that each row stands in") {
  const auto vocabulary = Vocabulary::load();
  const Table& states = vocabulary.table("countries.tsv");
  CHECK(states.rows().size() >= 250);
  const Row* korea = row_with(states, "KOR");
  REQUIRE(korea != nullptr);
  CHECK(states.cell(*korea, "name") == "South Korea");
  CHECK(korea->table == "countries.tsv");
  CHECK(korea->line > 2);
  CHECK_FALSE(korea->of_user);
  CHECK(vocabulary.sha256().size() == 64);
}

TEST_CASE("every table compiled in keeps its own rules") {
  const std::filesystem::path ours = std::filesystem::path(CHANCERY_SOURCE_DIR) / "ontology/tables";
  // Read as a user's, each row is checked and takes the place of itself.
  const auto checked = Vocabulary::load(ours);
  const auto plain = Vocabulary::load();
  CHECK(checked.sha256() == plain.sha256());
  for (const Table& table : checked.tables()) {
    for (const Row& row : table.rows()) CHECK(row.of_user);
  }
}

TEST_CASE("a user's row adds, replaces the row of the same key, or removes it") {
  Folder folder;
  folder.write("weapons.tsv",
               "word\ttype\n"
               "loitering munition\tDrone\n"
               "tank\tWMD\n"
               "-submarine\t\n");
  const auto vocabulary = Vocabulary::load(folder.path());
  const Table& weapons = vocabulary.table("weapons.tsv");
  const Row* added = row_with(weapons, "loitering munition");
  REQUIRE(added != nullptr);
  CHECK(added->of_user);
  CHECK(added->line == 2);
  CHECK(weapons.cell(*added, "nuclear").empty());
  CHECK(weapons.cell(*row_with(weapons, "tank"), "type") == "WMD");
  CHECK(row_with(weapons, "submarine") == nullptr);
  CHECK(weapons.rows().size() == Vocabulary::load().table("weapons.tsv").rows().size());
  CHECK(vocabulary.sha256() != Vocabulary::load().sha256());
}

TEST_CASE("a key of several columns is compared as a whole") {
  Folder folder;
  folder.write("triggers.tsv",
               "lemma\tevent\tpos\tframe\n"
               "meet\tMeeting\tv\tsubj=participant\n");
  const auto vocabulary = Vocabulary::load(folder.path());
  const Table& triggers = vocabulary.table("triggers.tsv");
  std::size_t meetings = 0;
  for (const Row& row : triggers.rows()) {
    if (triggers.cell(row, "event") != "Meeting" || triggers.cell(row, "lemma") != "meet") continue;
    ++meetings;
    CHECK(triggers.cell(row, "frame") == "subj=participant");
  }
  CHECK(meetings == 1);
}

TEST_CASE("a byte order mark, CR LF, comments and blank lines do not matter") {
  Folder folder;
  folder.write("weapons.tsv", "\xEF\xBB\xBF# mine\r\nword\ttype\r\n\r\nrailgun\tArtillery\r\n");
  const auto vocabulary = Vocabulary::load(folder.path());
  CHECK(row_with(vocabulary.table("weapons.tsv"), "railgun")->line == 4);
}

TEST_CASE("a bad table is refused with file, line and what was expected") {
  Folder folder;
  SECTION("a class that the ontology does not have") {
    folder.write("triggers.tsv", "event\tpos\tlemma\nMeting\tv\tmeet\n");
    CHECK(refusal(folder) == "triggers.tsv:2: column 'event' has 'Meting'; expected class under Event");
  }
  SECTION("an impossible code") {
    folder.write("countries.tsv", "iso3\tname\nkor\tKorea\n");
    CHECK(refusal(folder) == "countries.tsv:2: column 'iso3' has 'kor'; expected like [A-Z]{3}");
  }
  SECTION("a state that is not in the table of states") {
    folder.write("seats.tsv", "name\tiso3\tstands_for\tmode\nRed House\tQQQ\tgov\talways\n");
    CHECK(refusal(folder) == "seats.tsv:2: column 'iso3' has 'QQQ'; expected in countries.tsv iso3");
  }
  SECTION("too many cells") {
    folder.write("weapons.tsv", "word\ttype\nrailgun\tArtillery\tno\n");
    CHECK(refusal(folder) == "weapons.tsv:2: expected 2 cells separated by tabs, as in the header; found 3");
  }
  SECTION("an unknown column") {
    folder.write("weapons.tsv", "word\tkind\nrailgun\tArtillery\n");
    CHECK(refusal(folder) ==
          "weapons.tsv: unknown column 'kind'; expected word, type, abbreviations, nuclear");
  }
  SECTION("a column of the key is missing") {
    folder.write("triggers.tsv", "event\tlemma\nMeeting\tmeet\n");
    CHECK(refusal(folder) ==
          "triggers.tsv: expected a column 'pos' in the header line: it is part of the key");
  }
  SECTION("a required cell is empty") {
    folder.write("weapons.tsv", "word\ttype\nrailgun\n");
    CHECK(refusal(folder) == "weapons.tsv:2: expected a value in column 'type'");
  }
  SECTION("an empty key") {
    folder.write("weapons.tsv", "word\ttype\n\tDrone\n");
    CHECK(refusal(folder) == "weapons.tsv:2: expected a value in column 'word'");
  }
  SECTION("the same key twice") {
    folder.write("weapons.tsv", "word\ttype\ntank\tTank\ntank\tDrone\n");
    CHECK(refusal(folder) == "weapons.tsv:3: the same word as in line 2; expected each key once");
  }
  SECTION("nothing to remove") {
    folder.write("weapons.tsv", "word\ttype\n-railgun\t\n");
    CHECK(refusal(folder) == "weapons.tsv:2: nothing to remove: weapons.tsv has no row with this word");
  }
  SECTION("not UTF-8") {
    folder.write("weapons.tsv", "word\ttype\nobus \xE0 fragmentation\tArtillery\n");
    CHECK(refusal(folder) == "weapons.tsv:2: expected UTF-8; save the table as UTF-8");
  }
  SECTION("an empty file") {
    folder.write("weapons.tsv", "");
    CHECK(refusal(folder) == "weapons.tsv: expected a header line that names the columns");
  }
  SECTION("a table of another name") {
    folder.write("wepons.tsv", "word\ttype\n");
    CHECK(refusal(folder).starts_with("wepons.tsv: unknown table; expected one of "));
  }
  SECTION("a cell of a megabyte") {
    folder.write("countries.tsv", "iso3\tname\n" + std::string(1'000'000, 'A') + "\tX\n");
    CHECK(refusal(folder).starts_with("countries.tsv:2: column 'iso3' has 'AAAA"));
  }
}

TEST_CASE("a folder that is not there is refused") {
  CHECK_THROWS_WITH(Vocabulary::load("/nowhere/at/all"),
                    Catch::Contains("cannot read this folder of tables"));
}

TEST_CASE("files that are no tables are left alone in a user's folder") {
  Folder folder;
  folder.write("README.md", "mine");
  CHECK(Vocabulary::load(folder.path()).sha256() == Vocabulary::load().sha256());
}

TEST_CASE("a cell is split at bars and trimmed") {
  using chancery::ontology::parts;
  CHECK(parts("").empty());
  CHECK(parts(" | ").empty());
  CHECK(parts("ROK| South Korea |") == std::vector<std::string_view>{"ROK", "South Korea"});
}
