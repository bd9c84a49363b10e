<?php
/**
 * The labels of choices, and the messages about failures.
 *
 * @package Metropolis_Call
 */

namespace Metropolis_Call;

defined( 'ABSPATH' ) || exit;

/**
 * The languages of the widget's interface. Each name is in its own language.
 *
 * @return array<string, string>
 */
function language_names(): array {
	return array(
		'ar'      => 'العربية',
		'ca'      => 'Català',
		'de'      => 'Deutsch',
		'en'      => 'English',
		'es'      => 'Español',
		'fr'      => 'Français',
		'it'      => 'Italiano',
		'ko'      => '한국어',
		'pt'      => 'Português',
		'ru'      => 'Русский',
		'tr'      => 'Türkçe',
		'zh-Hans' => '简体中文',
	);
}

/**
 * The layouts.
 *
 * @return array<string, string>
 */
function layout_names(): array {
	return array(
		'card'   => __( 'Card', 'metropolis-call' ),
		'banner' => __( 'Banner', 'metropolis-call' ),
		'button' => __( 'Button', 'metropolis-call' ),
	);
}

/**
 * The themes, without the default theme.
 *
 * @return array<string, string>
 */
function theme_names(): array {
	return array(
		'light' => __( 'Light', 'metropolis-call' ),
		'dark'  => __( 'Dark', 'metropolis-call' ),
	);
}

/**
 * The sections.
 *
 * @return array<string, string>
 */
function section_names(): array {
	return array(
		'language'    => __( 'Choice of a language', 'metropolis-call' ),
		'count'       => __( 'Count of signatories', 'metropolis-call' ),
		'join'        => __( 'Button to join', 'metropolis-call' ),
		'share'       => __( 'Button to share', 'metropolis-call' ),
		'summary'     => __( 'Summary', 'metropolis-call' ),
		'quote'       => __( 'Quotation', 'metropolis-call' ),
		'topics'      => __( 'Topics', 'metropolis-call' ),
		'map'         => __( 'Map', 'metropolis-call' ),
		'signatories' => __( 'List of signatories', 'metropolis-call' ),
		'practices'   => __( 'Practices', 'metropolis-call' ),
		'documents'   => __( 'Documents', 'metropolis-call' ),
	);
}

/**
 * Reasons why the call does not load, with remedies, by the code of the widget's event `call-error`.
 *
 * @return array<string, string>
 */
function failures(): array {
	return array(
		'network'             => __( 'No answer came from this address. Is it right, and can you open it in a browser? Where it is on another host, that host has to send the header “Access-Control-Allow-Origin: *”.', 'metropolis-call' ),
		'timeout'             => __( 'No answer came within ten seconds.', 'metropolis-call' ),
		'http'                => __( 'There is no file at this address, or nobody may read it without a login.', 'metropolis-call' ),
		'too-large'           => __( 'The file at this address is larger than 5 MB. Is it the call’s?', 'metropolis-call' ),
		'not-json'            => __( 'There is something else at this address: a web page, perhaps. The address of the call ends with “call.json”, as a rule.', 'metropolis-call' ),
		'invalid'             => __( 'The file at this address is not a call: a part that each call has is missing.', 'metropolis-call' ),
		'unsupported-version' => __( 'The call is in a newer form than this plugin knows. Update the plugin.', 'metropolis-call' ),
		'script'              => __( 'The widget’s script could not be loaded. Look where the files come from, under Settings → Metropolis Call.', 'metropolis-call' ),
	);
}
