#include "extract/header.hpp"

namespace chancery::extract {

graph::Facts header_of(const input::Article& article) {
  graph::Facts facts;
  facts.article = article.id;
  facts.title = article.title;
  facts.url = article.url;
  facts.publisher = article.publisher;
  facts.author = article.author;
  facts.sha256 = article.sha256;
  facts.sketch = article.sketch;
  facts.text = article.text;
  facts.copy_of = article.copy_of;
  facts.published = article.published;
  if (article.published) facts.published_from = to_string(article.published_from);
  return facts;
}

}  // namespace chancery::extract
