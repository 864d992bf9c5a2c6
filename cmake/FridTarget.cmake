# Compiler hygiene shared by every target of ours, and one function that makes a layer.

add_library(frid_flags INTERFACE)
target_compile_options(
  frid_flags
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wnon-virtual-dtor
            -Woverloaded-virtual
            -Wold-style-cast
            -Wimplicit-fallthrough
            $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
            $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
            -Werror
            -fstack-protector-strong)
target_link_options(frid_flags INTERFACE -Wl,-z,relro,-z,now -pie)
target_compile_definitions(
  frid_flags
  INTERFACE QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_KEYWORDS
            QT_NO_FOREACH
            QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
            QT_STRICT_ITERATORS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
            $<$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:${FRID_SANITIZE}>>>:_FORTIFY_SOURCE=2>)
if(FRID_SANITIZE)
  # Clang needs half of GCC's time here. Without a time stamp in its precompiled headers ccache knows them again.
  target_compile_options(frid_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -O1
                                              -gline-tables-only "SHELL:-Xclang -fno-pch-timestamp")
  target_link_options(frid_flags INTERFACE -fsanitize=address,undefined)
endif()

# What nearly every source reads, read once: half of the compiler's time goes into these headers. A source still includes
# what it uses (clang-tidy reads it without this).
set(FRID_COMMON_HEADERS
    <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap> <QSet> <QString> <QStringList>
    <QTimeZone> <QUuid> <QVariant> <algorithm> <functional> <map> <memory> <optional> <ranges> <set> <variant> <vector>
    <tl/expected.hpp>)

# frid_precompile(TARGET headers...): the common headers and the given ones.
function(frid_precompile TARGET)
  target_precompile_headers(${TARGET} PRIVATE ${FRID_COMMON_HEADERS} ${ARGN})
endfunction()

# frid_optimise(TARGET): for a layer whose own loops a user waits for.
function(frid_optimise TARGET)
  target_compile_options(${TARGET} PRIVATE $<$<CONFIG:Release>:-O2>)
endfunction()

# frid_layer(NAME target...): a static library from every source below the current folder; the link list is the layer's
# whole right to depend on others.
function(frid_layer NAME)
  file(GLOB_RECURSE SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  file(GLOB_RECURSE HEADERS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/include/frid/${NAME}/*.h)
  add_library(frid_${NAME} STATIC ${SOURCES} ${HEADERS})
  target_include_directories(frid_${NAME} PUBLIC ${CMAKE_SOURCE_DIR}/include PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  target_link_libraries(frid_${NAME} PUBLIC ${ARGN} PRIVATE frid_flags)
  frid_precompile(frid_${NAME})
endfunction()

# frid_program(NAME sources... LINK targets...)
function(frid_program NAME)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${NAME} ${ARG_UNPARSED_ARGUMENTS})
  target_link_libraries(${NAME} PRIVATE ${ARG_LINK} frid_flags)
endfunction()
