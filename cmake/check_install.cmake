cmake_minimum_required(VERSION 3.25)
# Installs the build into a folder of its own, and builds and runs examples/library against it.
set(work ${BUILD_DIR}/check_install)
set(tree ${work}/tree)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    message(FATAL_ERROR "${ARGN}:\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${tree})
run(${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${tree})
foreach(file bin/chancery share/man/man1/chancery.1 share/bash-completion/completions/chancery
             share/zsh/vendor-completions/_chancery share/fish/vendor_completions.d/chancery.fish
             share/chancery/ontology/ontology.ttl share/chancery/tables/triggers.tsv
             include/chancery/core/span.hpp share/doc/chancery/samples/README.md)
  if(NOT EXISTS ${tree}/${file})
    message(SEND_ERROR "not installed: ${file}")
  endif()
endforeach()

run(${tree}/bin/chancery --version)
run(${CMAKE_COMMAND} -S ${SOURCE_DIR}/examples/library -B ${work}/example -G Ninja -DCMAKE_PREFIX_PATH=${tree})
run(${CMAKE_COMMAND} --build ${work}/example)
run(${work}/example/headlines ${SOURCE_DIR}/samples)
if(NOT output MATCHES "2025-09-11 North Korea fires two missiles toward sea")
  message(SEND_ERROR "the example printed:\n${output}")
endif()
