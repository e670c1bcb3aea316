#include "tests/cli/program.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "core/error.hpp"
#include "language/model.hpp"

namespace program {
namespace {

[[noreturn]] void become(const std::vector<std::string>& arguments, const Setting& setting,
                         const std::filesystem::path& folder) {
  const std::string out = setting.output.empty() ? (folder / "out").string() : setting.output;
  const int input = ::open((folder / "in").c_str(), O_RDONLY);
  const int output = ::open(out.c_str(), O_WRONLY | O_CREAT, 0600);
  const int errors = ::open((folder / "err").c_str(), O_WRONLY | O_CREAT, 0600);
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(errors, STDERR_FILENO);
  std::vector<std::string> words = {CHANCERY_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  pointers.reserve(words.size() + 1);
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  std::vector<std::string> environment = setting.environment;
  for (std::string& variable : environment) ::putenv(variable.data());
  ::execv(pointers.front(), pointers.data());
  ::_exit(127);
}

void end_at(const Setting& setting, pid_t child, const std::filesystem::path& errors) {
  const std::regex wanted(setting.end_at);
  siginfo_t ended{};
  while (!std::regex_search(content(errors), wanted)) {
    ::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOHANG | WNOWAIT);
    if (ended.si_pid == child) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
  ::kill(child, setting.signal);
}

}  // namespace

Result run(const std::vector<std::string>& arguments, const Setting& setting) {
  const Folder folder;
  folder.file("in", setting.input);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) become(arguments, setting, folder.path());
  if (!setting.end_at.empty()) end_at(setting, child, folder.path() / "err");
  if (setting.end_after_ms > 0) {
    std::this_thread::sleep_for(std::chrono::milliseconds(setting.end_after_ms));
    ::kill(child, setting.signal);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  Result result;
  result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  if (setting.output.empty()) result.out = content(folder.path() / "out");
  result.err = content(folder.path() / "err");
  return result;
}

Folder::Folder() {
  std::string name = (std::filesystem::temp_directory_path() / "chancery-test-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot create " + name);
  path_ = name;
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::file(const std::string& name, const std::string& content) const {
  std::ofstream(path_ / name, std::ios::binary) << content;
  return (path_ / name).string();
}

std::vector<std::string> Folder::names() const {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(path_))
    names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end());
  return names;
}

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

bool has_model() {
  try {
    chancery::language::Model::find("");
    return true;
  } catch (const chancery::Error&) {
    WARN("skipped: no English model; run script/fetch-model");
    return false;
  }
}

}  // namespace program
