#include "cli/fields.hpp"

namespace chancery::cli {
namespace {

using Kind = ontology::Term::Kind;

void append_escaped(std::string& line, std::string_view field) {
  if (field.find_first_of("\t\n\\") == std::string_view::npos) {
    line.append(field);
    return;
  }
  for (const char c : field) {
    if (c == '\t' || c == '\n' || c == '\\') line += '\\';
    line += c == '\t' ? 't' : c == '\n' ? 'n' : c;
  }
}

std::string unescaped(std::string_view field) {
  std::string text;
  text.reserve(field.size());
  for (std::size_t at = 0; at < field.size(); ++at) {
    if (field[at] != '\\' || at + 1 == field.size()) {
      text += field[at];
      continue;
    }
    const char c = field[++at];
    text += c == 't' ? '\t' : c == 'n' ? '\n' : c;
  }
  return text;
}

std::string_view name_of(Kind kind) { return kind == Kind::iri ? "i" : kind == Kind::blank ? "b" : "l"; }

Kind kind_of(std::string_view name) {
  return name == "i" ? Kind::iri : name == "b" ? Kind::blank : Kind::literal;
}

}  // namespace

std::string joined_fields(const std::vector<std::string_view>& fields) {
  std::string line;
  for (const std::string_view& field : fields) {
    if (&field != &fields.front()) line += '\t';
    append_escaped(line, field);
  }
  return line;
}

std::vector<std::string> split_fields(std::string_view line) {
  std::vector<std::string> fields;
  while (true) {
    const std::size_t tab = line.find('\t');
    fields.push_back(unescaped(line.substr(0, tab)));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

std::string_view first_field(std::string_view line) { return line.substr(0, line.find('\t')); }

std::string line_of(const ontology::Statement& statement) {
  return joined_fields({statement.graph, name_of(statement.subject.kind), statement.subject.value,
                        statement.predicate.value, name_of(statement.object.kind), statement.object.value,
                        statement.object.datatype, statement.object.language});
}

ontology::Statement statement_of_line(std::string_view line) {
  std::vector<std::string> fields = split_fields(line);
  fields.resize(8);
  ontology::Statement statement;
  statement.graph = std::move(fields[0]);
  statement.subject.kind = kind_of(fields[1]);
  statement.subject.value = std::move(fields[2]);
  statement.predicate.value = std::move(fields[3]);
  statement.object.kind = kind_of(fields[4]);
  statement.object.value = std::move(fields[5]);
  statement.object.datatype = std::move(fields[6]);
  statement.object.language = std::move(fields[7]);
  return statement;
}

std::string joined_words(const std::set<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += word + ' ';
  return text;
}

std::set<std::string> split_words(const std::string& text) {
  std::set<std::string> words;
  for (std::size_t at = 0, end = 0; (end = text.find(' ', at)) != std::string::npos; at = end + 1)
    words.insert(text.substr(at, end - at));
  return words;
}

}  // namespace chancery::cli
