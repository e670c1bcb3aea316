#include "input/xml.hpp"

#include <catch2/catch.hpp>

#include "reading.hpp"

using namespace chancery::input;

namespace {

const std::string first =
    "Ministers of the two countries agreed on Tuesday to reopen the bridge over the Ruvu to lorries.";
const std::string second =
    "The bridge was closed in March after shots were fired at a customs post on its northern side.";

const std::string nitf =
    "<nitf><head><title>Ruvu bridge</title><docdata><doc-id id-string=\"cw-7\"/><date.issue "
    "norm=\"20220503T100000Z\"/>"
    "</docdata></head><body><body.head><hedline><hl1>Bridge over the Ruvu\n   to reopen</hl1><hl2>Lorries "
    "may pass</hl2></hedline>"
    "<byline>By Asha Mwakio, <byttl>Staff Writer</byttl></byline><distributor>Coast Wire</distributor>"
    "<dateline><location>MOMBASA, Kenya</location></dateline></body.head><body.content><p>" +
    first +
    "</p><media media-type=\"image\"><media-caption>Drivers wait.</media-caption></media><hl2>The "
    "closure</hl2><p>" +
    second + "</p></body.content></body></nitf>";

Texts roles_of(const Article& article) {
  Texts lines;
  for (const Line& line : article.lines) {
    lines.push_back(std::string(to_string(line.role)) + ": " + std::string(line.span.in(article.text)));
  }
  return lines;
}

std::string news_item(const std::string& content, const std::string& kind = "text") {
  return "<?xml version=\"1.0\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" "
         "guid=\"urn:x:1\"><itemMeta>"
         "<itemClass qcode=\"ninat:" +
         kind +
         "\"/><provider><name>Coast Wire</name></provider></itemMeta><contentMeta>"
         "<contentCreated>2022-05-03T10:00:00Z</contentCreated><language tag=\"en\"/><headline>Bridge to "
         "reopen</headline>"
         "<creator><name>Asha Mwakio</name></creator><subject type=\"cpnat:person\" "
         "qcode=\"pers:12\"><name>Salim Juma</name></subject>"
         "</contentMeta><contentSet>" +
         content + "</contentSet></newsItem>";
}

}  // namespace

TEST_CASE("an NITF document gives its parts their roles", "[input][xml]") {
  const Article article = read_file("x.xml", nitf).articles.at(0);
  CHECK(article.id == "cw-7");
  CHECK(article.title == "Bridge over the Ruvu to reopen");
  CHECK(article.publisher == "Coast Wire");
  CHECK(chancery::to_string(*article.published) == "2022-05-03");
  CHECK(roles_of(article) == Texts{"title: Bridge over the Ruvu to reopen", "deck: Lorries may pass",
                                   "byline: By Asha Mwakio, Staff Writer", "dateline: MOMBASA, Kenya",
                                   "body: " + first, "caption: Drivers wait.", "body: The closure",
                                   "body: " + second});
}

TEST_CASE("a NewsML-G2 item gives the text it carries, with its editors' names for what it is about",
          "[input][xml]") {
  const Texts contents{
      "<inlineXML contenttype=\"application/nitf+xml\">" + nitf + "</inlineXML>",
      "<inlineXML><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title></head><body><p>" +
          first + "</p><p>" + second + "</p></body></html></inlineXML>",
      "<inlineData contenttype=\"text/plain\">" + first + "\n" + second + "</inlineData>"};
  for (const std::string& content : contents) {
    const Article article = read_file("x.xml", news_item(content)).articles.at(0);
    CHECK(article.id == "urn:x:1");
    CHECK(article.title == "Bridge to reopen");
    CHECK(article.author == "Asha Mwakio");
    CHECK(article.publisher == "Coast Wire");
    CHECK(article.language == "en");
    CHECK(chancery::to_string(*article.published) == "2022-05-03");
    CHECK(lines_of(article, LineRole::body).front() == first);
    CHECK(lines_of(article, LineRole::body).back() == second);
    REQUIRE(article.hints.size() == 1);
    CHECK(article.hints[0].name == "Salim Juma");
    CHECK(article.hints[0].code == "pers:12");
  }
}

TEST_CASE("a message gives an article for each item with text", "[input][xml]") {
  const std::string text = "<inlineData contenttype=\"text/plain\">" + first + "</inlineData>";
  std::string other = news_item(text).substr(21);
  other.replace(other.find("urn:x:1"), 7, "urn:x:2");
  const Reading reading = read_file("x.xml", "<newsMessage><itemSet>" + news_item(text).substr(21) + other +
                                                 news_item("<remoteContent/>", "picture").substr(21) +
                                                 "</itemSet></newsMessage>");
  CHECK(reading.articles.size() == 2);
  CHECK(reading.counts.passed_over == 1);
  CHECK(reading.errors.empty());
}

TEST_CASE("items without text are named and counted, and invent none", "[input][xml]") {
  const auto said = [](const std::string& xml) {
    const Reading reading = read_file("x.xml", xml);
    CHECK(reading.articles.empty());
    CHECK(reading.errors.empty());
    return reading.messages.at(0);
  };
  CHECK(said(news_item("<remoteContent/>", "picture")) ==
        "x.xml: a NewsML-G2 item of the class picture, which holds no text");
  CHECK(said("<planningItem/>") == "x.xml: a NewsML-G2 planningItem, which holds no text");
  CHECK(said("<xs:schema xmlns:xs=\"x\"/>") == "x.xml: an XML schema, which holds no article");
  CHECK(said("<?xml version='1.0'?><kml/>") == "x.xml: XML of the kind 'kml', which holds no article");
}

TEST_CASE("an RSS feed gives an article an entry, from its content rather than its summary", "[input][xml]") {
  const Reading reading = read_file(
      "feed.xml",
      "<?xml version=\"1.0\"?><rss version=\"2.0\" xmlns:content=\"c\" xmlns:dc=\"d\"><channel><title>Coast "
      "Wire</title>"
      "<language>en</language><item><title>Bridge to reopen</title><link>https://a.example/1</link>"
      "<guid>a-1</guid><pubDate>Tue, 03 May 2022 10:00:00 GMT</pubDate><dc:creator>Asha Mwakio</dc:creator>"
      "<description>Short.</description><content:encoded><![CDATA[<p>" +
          first + "</p><p>" + second +
          "</p><p><a href='/x'>Read more</a></p>]]></content:encoded></item>"
          "<item><title>Second</title><link>https://a.example/2</link><description>&lt;p&gt;" +
          first + "&lt;/p&gt;</description></item><item><title>Third</title></item></channel></rss>");
  REQUIRE(reading.articles.size() == 2);
  const Article& article = reading.articles[0];
  CHECK(article.id == "a-1");
  CHECK(article.url == "https://a.example/1");
  CHECK(article.publisher == "Coast Wire");
  CHECK(article.author == "Asha Mwakio");
  CHECK(chancery::to_string(*article.published) == "2022-05-03");
  CHECK(lines_of(article, LineRole::body) == Texts{first, second});
  CHECK(reading.articles[1].id == "https://a.example/2");
  CHECK(reading.counts.passed_over == 1);
}

TEST_CASE("an Atom feed gives its entries, in HTML, XHTML or text", "[input][xml]") {
  const Reading reading = read_file(
      "feed.xml",
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Coast Wire</title>"
      "<entry><title>A</title><id>1</id><link rel=\"self\" href=\"s\"/><link href=\"https://a.example/1\"/>"
      "<published>2022-05-03T10:00:00Z</published><author><name>Asha Mwakio</name></author>"
      "<content type=\"html\">&lt;p&gt;" +
          first +
          "&lt;/p&gt;</content></entry>"
          "<entry><title>B</title><id>2</id><updated>2022-05-04T10:00:00Z</updated><content "
          "type=\"xhtml\"><div xmlns=\"x\"><p>" +
          second + "</p></div></content></entry><entry><title>C</title><id>3</id><summary>" + first +
          "</summary></entry></feed>");
  REQUIRE(reading.articles.size() == 3);
  CHECK(reading.articles[0].url == "https://a.example/1");
  CHECK(lines_of(reading.articles[0], LineRole::body) == Texts{first});
  CHECK(lines_of(reading.articles[1], LineRole::body) == Texts{second});
  CHECK(chancery::to_string(*reading.articles[1].published) == "2022-05-04");
  CHECK(lines_of(reading.articles[2], LineRole::body) == Texts{first});
}

TEST_CASE("a NAF document gives its raw text as it stands, a KAF document its words", "[input][xml]") {
  const Article naf =
      read_file(
          "x.naf",
          "<NAF xml:lang=\"en\"><nafHeader><fileDesc title=\"Bridge\" creationtime=\"2022-05-03T10:00:00Z\"/>"
          "<public publicId=\"n1\" uri=\"https://a.example/1\"/></nafHeader><raw><![CDATA[" +
              first + "]]></raw></NAF>")
          .articles.at(0);
  CHECK(naf.id == "n1");
  CHECK(naf.text == first);
  CHECK(naf.title == "Bridge");
  const Article kaf = read_file("x.kaf",
                                "<KAF xml:lang=\"en\"><text><wf wid=\"w1\" offset=\"0\">Ministers</wf><wf "
                                "wid=\"w2\" offset=\"10\">met</wf>"
                                "<wf wid=\"w3\" offset=\"13\">.</wf></text></KAF>")
                          .articles.at(0);
  CHECK(kaf.text == "Ministers met.");
}

TEST_CASE("XML that is not well-formed is refused with line and column", "[input][xml]") {
  CHECK(read_file("x.xml", "<nitf>\n<body></nitf>").errors ==
        Texts{"x.xml:2:9: it is not well-formed XML: Start-end tags mismatch"});
}

TEST_CASE("entities of a document's own are not expanded, and no file is opened for one", "[input][xml]") {
  const Reading reading =
      read_file("x.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"laughing\"><!ENTITY b "
                "\"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>" +
                    first + " &b; &f;</p></body.content></body></nitf>");
  REQUIRE(reading.articles.size() == 1);
  CHECK(reading.articles[0].text == first + " &b; &f;");
}

TEST_CASE("endless nesting of elements is refused", "[input][xml]") {
  std::string nested = "<nitf>";
  for (int i = 0; i < 100'000; ++i) nested += "<block>";
  for (int i = 0; i < 100'000; ++i) nested += "</block>";
  CHECK(read_file("x.xml", nested + "</nitf>").errors == Texts{"x.xml: its elements nest deeper than 200"});
}

TEST_CASE("the root's name is found behind declarations, comments and document types", "[input][xml]") {
  CHECK(
      root_name("<?xml version='1.0'?>\n<!-- <a> -->\n<!DOCTYPE nitf [<!ENTITY b \"x\">]>\n<n:nitf x='1'>") ==
      "nitf");
  CHECK(root_name("Ministers met.").empty());
  CHECK(root_name("<!-- never ends").empty());
  CHECK(root_name("").empty());
}
