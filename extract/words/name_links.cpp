#include "extract/words/name_links.hpp"

#include <algorithm>
#include <sstream>

#include "extract/words/letters.hpp"

namespace chancery::extract {
namespace {

constexpr std::string_view all_articles = "*";

std::pair<std::string, std::string> pair_of(std::string_view one, std::string_view other) {
  std::pair<std::string, std::string> both{one, other};
  if (both.second < both.first) std::swap(both.first, both.second);
  return both;
}

/// What identity across articles compares: the parts in alphabetical order without initials.
std::vector<std::string> compared(const std::string& folded) {
  std::istringstream stream(folded);
  std::vector<std::string> parts;
  for (std::string part; stream >> part;) {
    if (part.size() > 2 || (part.size() == 2 && part[1] != '.')) parts.push_back(part);
  }
  std::ranges::sort(parts);
  return parts;
}

/// A name goes before a description, then what has more words.
bool is_fuller(std::string_view one, std::string_view other) {
  if (is_capitalised(one) != is_capitalised(other)) return is_capitalised(one);
  return std::ranges::count(one, ' ') > std::ranges::count(other, ' ');
}

}  // namespace

std::optional<ArticleLinks::Same> ArticleLinks::same(std::string_view folded) const {
  if (groups_->of_name.empty()) return std::nullopt;
  const auto found = groups_->of_name.find(std::string(folded));
  if (found == groups_->of_name.end()) return std::nullopt;
  return Same{&groups_->groups[found->second.first], found->second.second};
}

const ontology::Row* ArticleLinks::apart(std::string_view one, std::string_view other) const {
  if (apart_->empty()) return nullptr;
  const auto found = apart_->find(pair_of(one, other));
  return found == apart_->end() ? nullptr : found->second;
}

const ontology::Row* ArticleLinks::only_here(std::string_view folded) const {
  if (only_here_->empty()) return nullptr;
  const auto found = only_here_->find(std::string(folded));
  return found == only_here_->end() ? nullptr : found->second;
}

NameLinks::NameLinks(const ontology::Vocabulary& vocabulary) {
  const ontology::Table& same = vocabulary.table("same-as.tsv");
  const ontology::Table& apart = vocabulary.table("not-same.tsv");
  fill(everywhere_, all_articles, same, apart);
  for (const ontology::Table* table : {&same, &apart}) {
    for (const ontology::Row& row : table->rows()) {
      const std::string_view article = table->cell(row, "article");
      if (article != all_articles && !of_article_.contains(article))
        fill(of_article_[std::string(article)], article, same, apart);
    }
  }
}

void NameLinks::fill(Links& links, std::string_view article, const ontology::Table& same,
                     const ontology::Table& apart) {
  const auto holds = [&](const ontology::Table& table, const ontology::Row& row) {
    return table.cell(row, "article") == all_articles || table.cell(row, "article") == article;
  };
  for (const ontology::Row& row : apart.rows()) {
    if (!holds(apart, row)) continue;
    const std::string one = fold(apart.cell(row, "name"));
    const std::string other = fold(apart.cell(row, "other"));
    if (one != other) links.apart.emplace(pair_of(one, other), &row);
    if (compared(one) == compared(other)) links.only_here.emplace(other, &row);
  }
  for (const ontology::Row& row : same.rows()) {
    if (holds(same, row)) join(links.groups, same.cell(row, "name"), same.cell(row, "other"), row);
  }
}

/// Puts both names into one group, with all that either was one with before.
void NameLinks::join(Groups& links, std::string_view name, std::string_view other, const ontology::Row& row) {
  const auto group_of = [&](std::string_view written) {
    const auto [at, is_new] = links.of_name.emplace(fold(written), std::pair{links.groups.size(), &row});
    if (is_new) links.groups.push_back({std::string(written), {std::string(written)}});
    return at->second.first;
  };
  const std::size_t kept = group_of(name);
  const std::size_t gone = group_of(other);
  if (kept == gone) return;
  NameGroup& into = links.groups[kept];
  NameGroup& from = links.groups[gone];
  if (is_fuller(from.name, into.name)) into.name = from.name;
  for (std::string& written : from.names) {
    links.of_name[fold(written)].first = kept;
    into.names.push_back(std::move(written));
  }
  from.names.clear();
}

ArticleLinks NameLinks::of(std::string_view article) const {
  const auto own = of_article_.find(article);
  const Links& links = own == of_article_.end() ? everywhere_ : own->second;
  ArticleLinks found;
  found.groups_ = &links.groups;
  found.apart_ = &links.apart;
  found.only_here_ = &links.only_here;
  return found;
}

}  // namespace chancery::extract
