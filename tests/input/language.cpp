#include "input/language.hpp"

#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery::input;

namespace {

const std::string english =
    "Ministers of the two countries agreed on Tuesday to reopen the bridge over the river to lorries. It was "
    "closed in "
    "March after shots were fired at a customs post on its northern side, and nobody has crossed it since "
    "then.";
const std::string french =
    "Les ministres des deux pays sont convenus mardi de rouvrir aux camions le pont sur le fleuve. Il avait "
    "été fermé en "
    "mars après des coups de feu tirés sur un poste de douane, et personne ne l'a franchi depuis ce jour-là.";

}  // namespace

TEST_CASE("the language of a text is told, and of a short one not", "[input][language]") {
  CHECK(detect_language(english) == "en");
  CHECK(detect_language(french) == "fr");
  CHECK(detect_language("Macron, Scholz, Meloni").empty());
  CHECK(detect_language("").empty());
}

TEST_CASE("English full of foreign names is English", "[input][language]") {
  CHECK(detect_language("Nusatenggara Timur, Kalimantan Selatan and Sulawesi Tenggara sent Bambang Sutrisno, "
                        "Dewi Lestari Putri and "
                        "Agus Wijaya Kusuma to the talks, where Rahmat Hidayat Nasution and Siti Nurbaya "
                        "spoke for the Partai "
                        "Kebangkitan Rakyat.") == "en");
}

TEST_CASE("a short English report of few small words is English", "[input][language]") {
  CHECK(detect_language(
            "Canadian Defense Minister Pavel Okafor met Kenyan President Helga Yilmaz on Friday. Okafor said "
            "Ottawa wanted calm. Nyman, Varga, Zielinska and Lund sat beside him. Some 31 journalists waited "
            "outside.") == "en");
}

TEST_CASE("an article that is not English is skipped aloud and counted, unless forced", "[input][language]") {
  const Reading reading = read_file("x.txt", french);
  CHECK(reading.articles.empty());
  CHECK(reading.errors.empty());
  CHECK(reading.counts.other_language == 1);
  CHECK(reading.messages ==
        Texts{"x.txt: skipped, its language is fr and not English; --force reads it all the same"});
  ReadOptions forced;
  forced.any_language = true;
  CHECK(read_file("x.txt", french, forced).articles.at(0).language == "fr");
}

TEST_CASE("an English article with a page's wrong language tag is read", "[input][language]") {
  const Reading reading = read_file(
      "x.html", "<html lang=fr><body><p>" + english + "</p><p>" + english + " Again.</p></body></html>");
  CHECK(reading.articles.size() == 1);
  CHECK(reading.counts.other_language == 0);
}
