#include "input/html_filter.hpp"

#include <algorithm>

#include "input/html_names.hpp"

namespace chancery::input {
namespace {

constexpr std::size_t npos = std::string_view::npos;

constexpr int deepest = 1000;

class Filter {
 public:
  explicit Filter(std::string_view page) : page_(page) { result_.html.reserve(page.size() / 2); }

  FilteredPage run() {
    while (at_ < page_.size()) {
      const std::size_t open = std::min(page_.find('<', at_), page_.size());
      put(at_, open);
      at_ = open;
      if (at_ < page_.size()) take_markup();
    }
    return std::move(result_);
  }

 private:
  /// Text, with runs of white space as one: a third of many pages is indentation.
  void put(std::size_t begin, std::size_t end) {
    while (begin < end) {
      std::size_t white = begin;
      while (white < end && is_white(page_[white])) ++white;
      if (white > begin) result_.html += '\n';
      std::size_t word = white;
      while (word < end && !is_gap(word, end)) ++word;
      result_.html.append(page_.substr(white, word - white));
      begin = word;
    }
  }

  /// Where two bytes of white space stand, or one that ends the text.
  bool is_gap(std::size_t at, std::size_t end) const {
    return is_white(page_[at]) && (at + 1 == end || is_white(page_[at + 1]));
  }
  char peek(std::size_t ahead) const { return at_ + ahead < page_.size() ? page_[at_ + ahead] : '\0'; }

  /// Moves behind `mark`, or behind one byte when there is none.
  void skip_to(std::string_view mark) {
    const std::size_t end = page_.find(mark, at_);
    at_ = end == npos ? at_ + 1 : end + mark.size();
  }

  void take_markup() {
    if (page_.substr(at_, 4) == "<!--") return skip_to("-->");
    if (peek(1) == '!' || peek(1) == '?') return skip_to(">");
    if (peek(1) == '/') return take_end_tag();
    if (is_letter(peek(1))) return take_start_tag();
    result_.html += "&lt;";
    ++at_;
  }

  std::string_view name_at(std::size_t at) const {
    std::size_t end = at;
    while (end < page_.size() && !is_white(page_[end]) && page_[end] != '>' && page_[end] != '/') ++end;
    return page_.substr(at, end - at);
  }

  void take_end_tag() {
    const std::size_t end = page_.find('>', at_);
    if (end == npos || !is_letter(peek(2))) {
      at_ = end == npos ? page_.size() : end + 1;
      return;
    }
    const std::string_view name = name_at(at_ + 2);
    if (depth_ > 0) --depth_;
    if (cut_ > 0) {
      --cut_;
    } else if (!is_dropped_element(name)) {
      result_.html.append("</").append(name).append(">");
    }
    at_ = end + 1;
  }

  void take_start_tag() {
    const std::string_view name = name_at(at_ + 1);
    const std::size_t mark = result_.html.size();
    result_.html.append("<").append(name);
    at_ += 1 + name.size();
    linked_data_ = false;
    in_link_ = equal_lower(name, "a");
    while (take_attribute()) {
    }
    result_.html += '>';
    if (is_dropped_element(name)) {
      result_.html.resize(mark);
      if (page_[at_ - 2] != '/') skip_element(name);
    } else if (!is_empty_element(name)) {
      ++depth_;
      if (depth_ > deepest) {
        ++cut_;
        result_.html.resize(mark);
      }
    }
  }

  void skip_white() {
    while (at_ < page_.size() && is_white(page_[at_])) ++at_;
  }

  /// One attribute of the tag. @return false when the tag ended instead
  bool take_attribute() {
    while (at_ < page_.size() && (is_white(page_[at_]) || page_[at_] == '/')) ++at_;
    if (at_ >= page_.size()) return false;
    if (page_[at_] == '>') return ++at_, false;
    const std::string_view name = take_attribute_name();
    skip_white();
    if (peek(0) != '=') {
      if (equal_lower(name, "hidden")) write_attribute("hidden", "1");
      return true;
    }
    ++at_;
    skip_white();
    keep_attribute(name, take_value());
    return true;
  }

  std::string_view take_attribute_name() {
    const std::size_t begin = at_;
    while (at_ < page_.size() && !is_white(page_[at_]) && page_[at_] != '=' && page_[at_] != '>' &&
           (page_[at_] != '/' || at_ == begin)) {
      ++at_;
    }
    if (at_ == begin) ++at_;
    return page_.substr(begin, at_ - begin);
  }

  void keep_attribute(std::string_view name, std::string_view value) {
    // Of a link it matters only whether it leads elsewhere.
    const bool is_link = in_link_ && equal_lower(name, "href");
    if (is_kept_attribute(name)) write_attribute(name, is_link ? value.substr(0, 1) : value);
    if (equal_lower(name, "hidden") || (equal_lower(name, "style") && is_invisible(value))) {
      write_attribute("hidden", "1");
    }
    if (equal_lower(name, "type") && value.find("ld+json") != npos) linked_data_ = true;
  }

  std::string_view take_value() {
    const char quote = peek(0);
    if (quote == '"' || quote == '\'') {
      const std::size_t end = std::min(page_.find(quote, at_ + 1), page_.size());
      const std::string_view value = page_.substr(at_ + 1, end - at_ - 1);
      at_ = std::min(end + 1, page_.size());
      return value;
    }
    const std::size_t begin = at_;
    while (at_ < page_.size() && !is_white(page_[at_]) && page_[at_] != '>') ++at_;
    return page_.substr(begin, at_ - begin);
  }

  void write_attribute(std::string_view name, std::string_view value) {
    const char quote = value.find('"') == npos ? '"' : '\'';
    if (quote == '\'' && value.find('\'') != npos) return;
    ((((result_.html += ' ') += name) += '=') += quote) += value;
    result_.html += quote;
  }

  /// Moves behind the end tag of the element whose start tag was read.
  void skip_element(std::string_view name) {
    const std::size_t begin = at_;
    for (std::size_t open = page_.find('<', at_); open != npos; open = page_.find('<', open + 1)) {
      if (open + 2 + name.size() > page_.size()) break;
      if (page_[open + 1] != '/') continue;
      if (!std::equal(name.begin(), name.end(), page_.begin() + static_cast<std::ptrdiff_t>(open) + 2,
                      [](char a, char b) { return lower(a) == lower(b); })) {
        continue;
      }
      if (linked_data_) result_.linked_data.push_back(page_.substr(begin, open - begin));
      const std::size_t end = page_.find('>', open);
      at_ = end == npos ? page_.size() : end + 1;
      return;
    }
    at_ = begin;
  }

  std::string_view page_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int cut_ = 0;
  bool linked_data_ = false;
  bool in_link_ = false;
  FilteredPage result_;
};

}  // namespace

FilteredPage filter_page(std::string_view page) { return Filter(page).run(); }

}  // namespace chancery::input
