package org.ogireport.serialization.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ogireport.core.form.Cell;
import org.ogireport.core.form.Layout;
import org.ogireport.core.form.Part;

/** The members of the tables' objects, which are the steps of the cells' paths. */
final class MemberTree {
    /** The members of every layout there is. */
    static final MemberTree OF_ALL = new MemberTree(Layout.values());

    private static final Map<Layout, MemberTree> BY_LAYOUT = Layout.values().stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), layout -> new MemberTree(List.of(layout))));

    private final List<Member> members = new ArrayList<>();
    private final Map<String, Member> byPath = new HashMap<>();
    private final Member root = new Member("", "", -1);

    /** A member of an object: an object, a cell, or one in some layouts and the other in others. */
    static final class Member {
        private final String name;
        private final String path;
        private final int index;
        private final Map<String, Member> members = new LinkedHashMap<>();

        private Member(String name, String path, int index) {
            this.name = name;
            this.path = path;
            this.index = index;
        }

        String name() {
            return name;
        }

        /** The wire path, which is a cell's where the member is one. */
        String path() {
            return path;
        }

        /** The member's place in the tree, from 0. */
        int index() {
            return index;
        }

        /** The members of the object, in print order; none where the member is only ever a cell. */
        Collection<Member> members() {
            return members.values();
        }

        @Nullable
        Member member(String name) {
            return members.get(name);
        }
    }

    private MemberTree(List<Layout> layouts) {
        for (Layout layout : layouts) {
            for (Cell cell : layout.cells()) {
                add(cell.path());
            }
        }
    }

    private void add(String path) {
        Member member = root;
        for (String name : path.split("\\.")) {
            Member inner = member.member(name);
            if (inner == null) {
                inner = new Member(name, member == root ? name : member.path() + "." + name, members.size());
                member.members.put(name, inner);
                members.add(inner);
                byPath.put(inner.path(), inner);
            }
            member = inner;
        }
    }

    /** The members of one layout, in print order. */
    static MemberTree of(Layout layout) {
        return Objects.requireNonNull(BY_LAYOUT.get(layout));
    }

    /** The object of a part that is a table. */
    Member part(Part part) {
        Member member = member(part.path());
        if (member == null) {
            throw new IllegalArgumentException(part + ": is no table");
        }
        return member;
    }

    /** The member at a wire path; null where there is none. */
    @Nullable
    Member member(String path) {
        return byPath.get(path);
    }

    /** All members, by their index. */
    List<Member> members() {
        return members;
    }
}
