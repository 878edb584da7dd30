/// The icon in the browser's tab: an arrow on a plain ground, which says nothing about whose screen this is.
enum Icon {
    static let text = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0a5560"/>\
        <path d="M8 16h14m-6-7 7 7-7 7" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>
        """
}
