import WebFrame

/// Where a person wanted to go before signing in.
enum Next {
    /// The path, when it stays on this site and isn't itself a way in or out; otherwise nil.
    static func checked(_ path: String?) -> String? {
        guard let path = LocalPath.checked(path) else { return nil }
        let bare = String(path.prefix { $0 != "?" && $0 != "#" })
        return ways.contains(bare) ? nil : path
    }

    private static let ways: Set<String> = [
        OfficePaths.home(), OfficePaths.signIn(), OfficePaths.signOut(), OfficePaths.changeUser(), OfficePaths.grant(),
        OfficePaths.setUp(), OfficePaths.setPassword(),
    ]
}
