#include <catch2/catch.hpp>

#include "core/utf8.hpp"
#include "input/html_filter.hpp"
#include "input/html_metadata.hpp"
#include "input/readers.hpp"
#include "reading.hpp"

using namespace chancery::input;

namespace {

const std::string first =
    "Ministers of the two countries agreed on Tuesday to reopen the bridge over the Ruvu to lorries.";
const std::string second =
    "The bridge was closed in March after shots were fired at a customs post on its northern side.";
const std::string third =
    "\"It will open on the first of the month,\" the transport minister told reporters on the bridge.";

std::string page_with(const std::string& head, const std::string& body) {
  return "<!DOCTYPE html>\n<html lang=\"en\"><head>" + head + "</head><body>" + body + "</body></html>";
}

const std::string plain_page = page_with(
    "<title>Bridge over the Ruvu to reopen | Coast Wire</title>",
    "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav>"
    "<main><article><h1>Bridge over the Ruvu to reopen</h1><p class=\"dek\">Lorries may pass from the first "
    "of the month</p>"
    "<span class=byline>By Asha Mwakio</span><div><time datetime=\"2022-05-03T10:00:00Z\">May 3, "
    "2022</time></div>"
    "<figure><img src=b.jpg><figcaption>Drivers wait at the bridge on Monday. (Mtu Picha/Coast "
    "Images)</figcaption></figure>"
    "<div class=text><p>MOMBASA, Kenya (CW) &mdash; " +
        first + "</p><script>var x = '<p>no</p>';</script><p>" + second +
        "</p><div class=\"related-stories\"><h3>Related</h3><p>A ferry sank off Tanga, and nobody was hurt "
        "by it.</p></div><p>" +
        third +
        "</p></div></article></main><footer><p>Copyright Coast Wire. All rights reserved.</p></footer>");

Article article_in(const std::string& page) {
  const Reading reading = read_file("page.html", page);
  REQUIRE(reading.articles.size() == 1);
  return reading.articles[0];
}

PageMetadata metadata_in(const std::string& head) {
  const std::string page = page_with(head, "<h1>A heading of the page</h1>");
  const FilteredPage filtered = filter_page(page);
  return metadata_of(parse_html(filtered.html), filtered.linked_data);
}

}  // namespace

TEST_CASE("a saved page gives the article's paragraphs, with the dateline apart", "[input][html]") {
  const Article article = article_in(plain_page);
  CHECK(article.id == "page");
  CHECK(lines_of(article, LineRole::body) == Texts{first, second, third});
  CHECK(lines_of(article, LineRole::dateline) == Texts{"MOMBASA, Kenya (CW) —"});
  CHECK(lines_of(article, LineRole::title) == Texts{"Bridge over the Ruvu to reopen"});
  CHECK(lines_of(article, LineRole::deck) == Texts{"Lorries may pass from the first of the month"});
  CHECK(lines_of(article, LineRole::byline) == Texts{"By Asha Mwakio"});
  CHECK(lines_of(article, LineRole::date) == Texts{"May 3, 2022"});
  CHECK(lines_of(article, LineRole::caption) ==
        Texts{"Drivers wait at the bridge on Monday. (Mtu Picha/Coast Images)"});
}

TEST_CASE("a page's metadata becomes the article's", "[input][html]") {
  const Article article = article_in(plain_page);
  CHECK(article.title == "Bridge over the Ruvu to reopen");
  CHECK(article.language == "en");
  CHECK(chancery::to_string(*article.published) == "2022-05-03");
  CHECK(article.published_from == DateSource::field);
}

TEST_CASE("what a page shows beside the article is furniture that says why", "[input][html]") {
  const Article article = article_in(plain_page);
  std::size_t furniture = 0;
  for (const Line& line : article.lines) {
    if (line.role != LineRole::furniture) continue;
    ++furniture;
    CHECK(!line.why.empty());
  }
  CHECK(furniture == 5);
}

TEST_CASE("metadata comes from JSON-LD, then from meta elements", "[input][html]") {
  const PageMetadata metadata = metadata_in(R"(<link rel=canonical href="https://a.example/1">
      <meta property="og:title" content="Another title"><meta property="og:site_name" content="Coast Wire">
      <meta property="article:section" content="Africa"><meta name="news_keywords" content="Ruvu, bridge">
      <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebPage", "name": "x"},
      {"@type": ["NewsArticle"], "headline": "Bridge over the
      Ruvu to reopen", "author": [{"name": "Asha Mwakio"}, {"name": "J. Doe"}], "datePublished": "2022-05-03"}]}</script>)");
  CHECK(metadata.title == "Bridge over the Ruvu to reopen");
  CHECK(metadata.author == "Asha Mwakio; J. Doe");
  CHECK(metadata.published == "2022-05-03");
  CHECK(metadata.publisher == "Coast Wire");
  CHECK(metadata.section == "Africa");
  CHECK(metadata.keywords == "Ruvu, bridge");
  CHECK(metadata.url == "https://a.example/1");
}

TEST_CASE("a page that is no article for JSON-LD still says since when it is there", "[input][html]") {
  const PageMetadata metadata =
      metadata_in(R"(<script type="application/ld+json">{"@context": "https://schema.org",
      "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "WebPage", "name": "Bridge to reopen",
      "datePublished": "2022-05-03T10:00:00+02:00", "dateModified": "2023-01-02"}]}</script>)");
  CHECK(metadata.published == "2022-05-03T10:00:00+02:00");
  CHECK(metadata.modified == "2023-01-02");
  CHECK(metadata.title.find("Bridge to reopen") == std::string::npos);
}

TEST_CASE("a title escaped twice, and a date that stands for several things, are read", "[input][html]") {
  const PageMetadata metadata = metadata_in(
      R"(<meta property="article:x" itemprop="datePublished dateCreated" content="2022-05-03T10:00:00Z">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "&#8216;Open&#8217; bridge &amp; lorries"}</script>)");
  CHECK(metadata.title == "‘Open’ bridge & lorries");
  CHECK(metadata.published == "2022-05-03T10:00:00Z");
}

TEST_CASE("broken or endless JSON-LD is passed over", "[input][html]") {
  CHECK(metadata_in("<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": </script>")
            .title == "A heading of the page");
  CHECK(metadata_in("<script type=application/ld+json>" + std::string(100'000, '[') + "</script>")
            .author.empty());
}

TEST_CASE("the paper's name is taken off the title", "[input][html]") {
  CHECK(metadata_in("<meta property=og:title content='A heading of the page | Coast Wire'>").title ==
        "A heading of the page");
  CHECK(metadata_in("<title>Bridge over the Ruvu to reopen | Coast Wire</title><meta property=og:title "
                    "content='Bridge over the Ruvu to reopen | Coast Wire'>")
            .title == "Bridge over the Ruvu to reopen");
}

TEST_CASE("a page is read in the encoding it names, in UTF-8 when it is that", "[input][html]") {
  const auto body_of = [](const std::string& charset, const std::string& word) {
    return lines_of(article_in(page_with("<meta charset=" + charset + ">",
                                         "<p>" + word + ". " + first + "</p><p>" + second + "</p>")),
                    LineRole::body)
        .at(0);
  };
  CHECK(body_of("iso-8859-1", "Charg\xE9").starts_with("Chargé."));
  CHECK(body_of("windows-1251", "\xCC\xE8\xED\xF1\xEA").starts_with("Минск."));
  CHECK(body_of("iso-8859-1", "Charg\xC3\xA9").starts_with("Chargé."));
  CHECK(body_of("no-such-charset", "Charg\xE9").starts_with("Chargé."));
  CHECK(body_of("utf-8", "Charg\xE9").starts_with("Charg\xEF\xBF\xBD."));
}

TEST_CASE("comments do not become the article, however long they are", "[input][html]") {
  std::string comments;
  for (int i = 0; i < 40; ++i)
    comments += "<li><p>I have crossed that bridge " + std::to_string(i) +
                " times, and it was never safe at all.</p></li>";
  const Article article = article_in(
      page_with("", "<div id=story><h1>Bridge to reopen</h1><p>" + first + "</p><p>" + second + "</p><p>" +
                        third + "</p></div><div id=comments><ol>" + comments + "</ol></div>"));
  CHECK(lines_of(article, LineRole::body) == Texts{first, second, third});
}

TEST_CASE("teasers of other stories are not the article", "[input][html]") {
  std::string teasers;
  for (int i = 0; i < 12; ++i) {
    teasers += "<div class=card><h3><a href=/s" + std::to_string(i) +
               ">Ferry sinks</a></h3><p>A ferry number " + std::to_string(i) +
               " sank off Tanga on Sunday, and nobody was hurt by it.</p></div>";
  }
  const Article article =
      article_in(page_with("", "<div><div class=a><h1>Bridge to reopen</h1><p>" + first + "</p><p>" + second +
                                   "</p><p>" + third + "</p></div><div class=b>" + teasers + "</div></div>"));
  CHECK(lines_of(article, LineRole::body) == Texts{first, second, third});
}

TEST_CASE("scripts, styles, drawings, comments and attributes never reach the text", "[input][html]") {
  const FilteredPage filtered = filter_page(
      "<p onclick=\"alert('>')\" class=a data-x='<p>'>One</p><!-- <p>two</p> --><script>\"</p>\"</SCRIPT "
      "><style>p{}</style>"
      "<svg><text>three</text></svg>  \n\t  four < five &amp; <textarea>six</textarea>");
  CHECK(filtered.html == "<p class=\"a\">One</p>\nfour\n&lt;\nfive &amp;\n");
}

TEST_CASE("HTML is told from XML and from text by its beginning", "[input][html]") {
  CHECK(is_html("\n<!-- saved --><!DOCTYPE HTML PUBLIC \"x\"><html>"));
  CHECK(is_html("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html xmlns=\"x\">"));
  CHECK(is_html("<div class=a>"));
  CHECK_FALSE(is_html("<?xml version=\"1.0\"?><nitf>"));
  CHECK_FALSE(is_html("<newsItem>"));
  CHECK_FALSE(is_html("Ministers <b>met</b>."));
}

TEST_CASE("hostile pages end in bounded time, as an article or a refusal", "[input][html]") {
  std::string nested;
  for (int i = 0; i < 100'000; ++i) nested += "<div>";
  std::string unclosed;
  for (int i = 0; i < 100'000; ++i) unclosed += "<b></i>";
  for (const std::string& page :
       {page_with("", nested + "<p>" + first + "</p>"), page_with("", unclosed),
        page_with("", std::string(1'000'000, '<')), page_with("", "<p " + std::string(1'000'000, 'a')),
        page_with("", "<!--" + first), page_with("", "<script>" + first), page_with("", "<a href=\"" + first),
        std::string("<html>"), std::string("<html>\0\0<p>x", 12),
        page_with("", "<p>&#0;&#xD800;&#x110000;&bogus;&amp</p>")}) {
    const Reading reading = read_file("page.html", page);
    CHECK(reading.articles.size() + reading.errors.size() == 1);
    for (const Article& article : reading.articles) CHECK(!chancery::first_invalid_utf8(article.text));
  }
}

TEST_CASE("whatever bytes a page holds, lines lie in its text in order", "[input][html]") {
  std::uint32_t state = 11;
  const std::string marks = "<>/=\"'! abp&#;\xC3\xA9-";
  for (int round = 0; round < 300; ++round) {
    std::string page = "<html>";
    for (int i = 0; i < 400; ++i) {
      state = state * 1664525U + 1013904223U;
      page += marks[(state >> 16U) % marks.size()];
    }
    for (const Article& article : read_file("page.html", page).articles) {
      std::uint32_t at = 0;
      for (const Line& line : article.lines) {
        REQUIRE(line.span.begin >= at);
        at = line.span.end;
      }
      REQUIRE(at <= article.text.size());
    }
  }
}
