<?php
// Reads a JSON list of HTML texts; writes what WordPress makes of each, without a database.
// The first argument is WordPress's folder.

define('ABSPATH', rtrim($argv[1], '/') . '/');
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);

// By what needs what; releases since 6.2 have an HTML parser that kses and formatting use.
$files = [
    'version.php', 'compat.php', 'load.php', 'plugin.php', 'class-wp-hook.php', 'default-constants.php',
    'class-wp-token-map.php', 'html-api/html5-named-character-references.php',
    'html-api/class-wp-html-attribute-token.php', 'html-api/class-wp-html-span.php',
    'html-api/class-wp-html-text-replacement.php', 'html-api/class-wp-html-decoder.php',
    'html-api/class-wp-html-tag-processor.php', 'l10n.php', 'functions.php', 'formatting.php',
    'shortcodes.php', 'kses.php',
];
foreach ($files as $file) {
    $path = ABSPATH . WPINC . '/' . $file;
    if (is_file($path)) {
        require_once $path;
    }
}

// What these functions ask the database: nothing has been set.
if (!function_exists('get_option')) {
    function get_option($name, $default = false)
    {
        return 'blog_charset' === $name ? 'UTF-8' : $default;
    }
}

$stages = [
    'wp_kses_post' => fn($html) => wp_kses_post($html),
    'wpautop' => fn($html) => wpautop($html),
    // As a post of an author is stored, and then shown.
    'both' => fn($html) => wpautop(wp_kses_post($html)),
];
$texts = json_decode(stream_get_contents(STDIN), true);
echo json_encode([
    'version' => $wp_version,
    'output' => array_map(fn($stage) => array_map($stage, $texts), $stages),
]);
