#include <array>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/usage_error.hpp"
#include "core/nearest.hpp"

namespace chancery::cli {

// Each is defined in the file of its name.
std::unique_ptr<Command> make_check();
std::unique_ptr<Command> make_compare();
std::unique_ptr<Command> make_convert();
std::unique_ptr<Command> make_explain();
std::unique_ptr<Command> make_export();
std::unique_ptr<Command> make_filter();
std::unique_ptr<Command> make_groups();
std::unique_ptr<Command> make_neighbours();
std::unique_ptr<Command> make_merge();
std::unique_ptr<Command> make_parse();
std::unique_ptr<Command> make_path();
std::unique_ptr<Command> make_query();
std::unique_ptr<Command> make_rank();
std::unique_ptr<Command> make_read();
std::unique_ptr<Command> make_reference();
std::unique_ptr<Command> make_shard();
std::unique_ptr<Command> make_retract();
std::unique_ptr<Command> make_update();
std::unique_ptr<Command> make_timeline();

namespace {

constexpr std::array rows = {
    CommandRow{"export", "turn articles into a knowledge graph",
               "chancery export articles/ -o graph.ttl -o graph.graphml\n"
               "chancery export - --format facts < article.txt\n"
               "chancery export articles/ --knowledge my-tables/ --report lacking.tsv -o graph.ttl",
               make_export},
    CommandRow{"check", "check graphs against the shapes of the ontology, and against their articles",
               "chancery check graph.ttl\n"
               "chancery check graph.ttl --against articles/ --output json",
               make_check},
    CommandRow{"compare",
               "show which persons, offices and events are new, gone or changed between two graphs",
               "chancery compare monday.ttl tuesday.ttl\n"
               "chancery compare monday.ttl tuesday.ttl --kind event --output csv",
               make_compare},
    CommandRow{"convert", "write a graph in another format",
               "chancery convert graph.ttl graph.nq\n"
               "chancery convert graph.nq - --format jsonld",
               make_convert},
    CommandRow{"explain", "show why a graph holds what it holds about a person, a state or an event",
               "chancery explain graph.ttl 'Sung Kim'\n"
               "chancery explain samples/east-sea-launch.txt 'Kim Hye-rang'",
               make_explain},
    CommandRow{"filter", "turn a stream of articles into a stream of N-Quads, for engines that run many",
               "chancery filter < articles.jsonl > graph.nq\n"
               "chancery filter --jobs 4 --errors failed.jsonl < articles.jsonl | zstd > graph.nq.zst",
               make_filter},
    CommandRow{"groups", "find groups that have much to do with each other, and who links them",
               "chancery groups graph.ttl --kind person --kind state\n"
               "chancery groups graph.ttl --links\n"
               "chancery groups graph.ttl -o groups.gexf",
               make_groups},
    CommandRow{"neighbours", "show whatever a person, state or event is linked to, with sentence and date",
               "chancery neighbours graph.ttl 'Sung Kim'\n"
               "chancery neighbours graph.ttl 'Sung Kim' --steps 2 --kind person",
               make_neighbours},
    CommandRow{"merge", "join graphs of many articles in bounded memory, and what is one across them",
               "chancery merge part-*.nq.zst -o all.nq\n"
               "chancery merge monday.trig tuesday.nq -o both.trig",
               make_merge},
    CommandRow{"parse", "show what the English model makes of a text: tags, trees and names",
               "chancery parse samples/east-sea-launch.txt --article\n"
               "echo 'Park met Blinken in Seoul.' | chancery parse - --format json",
               make_parse},
    CommandRow{"path", "show how two persons, states or events are connected, each step with its sentence",
               "chancery path graph.ttl 'Sung Kim' 'Noh Kyu-duk' --k 3\n"
               "chancery path graph.ttl 'Sung Kim' China --via people --status occurred --since 2022-01-01\n"
               "chancery path a.ttl b.ttl 'Sung Kim' Japan --output csv",
               make_path},
    CommandRow{"query", "ask graphs a question in SPARQL, or one that comes with the program",
               "chancery query graph.ttl --ask who-met --with person=\"Sung Kim\" --since 2022-01-01\n"
               "chancery query a.ttl b.ttl --file question.rq --output csv\n"
               "chancery query --list",
               make_query},
    CommandRow{"rank", "rank persons, states, events, ... by how central they are",
               "chancery rank graph.ttl --kind person --rows 20\n"
               "chancery rank graph.ttl --project people --by betweenness -o ranked.graphml",
               make_rank},
    CommandRow{"read", "show what was read of an input, line by line with roles",
               "chancery read samples/east-sea-launch.txt", make_read},
    CommandRow{"reference", "print the man page or a shell's completions",
               "chancery reference man | man -l -\n"
               "chancery reference bash > ~/.local/share/bash-completion/completions/chancery",
               make_reference},
    CommandRow{"shard", "turn a file of articles into a file of N-Quads that is complete or not there",
               "chancery shard part.jsonl.zst -o part.nq.zst --manifest part.json", make_shard},
    CommandRow{"retract", "take articles out of a graph, as if they had never been read",
               "chancery retract east-sea-launch graph.nq -o graph.nq", make_retract},
    CommandRow{"update", "add articles to a graph and replace those that changed",
               "chancery update graph.nq new-articles/\n"
               "chancery update graph.trig article.txt -o newer.trig",
               make_update},
    CommandRow{"timeline", "list events by date, with status, speaker, sentence and article",
               "chancery timeline graph.ttl --of 'Sung Kim' --since 2022-01-01\n"
               "chancery timeline graph.ttl --status planned --status expected --output markdown",
               make_timeline},
};

}  // namespace

std::span<const CommandRow> commands() { return rows; }

const CommandRow& find_command(std::string_view name) {
  std::vector<std::string_view> names;
  for (const CommandRow& row : rows) {
    if (row.name == name) return row;
    names.push_back(row.name);
  }
  const auto hint = nearest(name, names);
  throw UsageError("unknown command '" + std::string(name) + "'" +
                   (hint ? "; did you mean '" + std::string(*hint) + "'?" : ""));
}

}  // namespace chancery::cli
