### status: reference translation

service-clinic-interpreter-label = អ្នកបកប្រែគ្លីនិក
service-clinic-interpreter-about = ពេលអ្នកទៅពិនិត្យជំងឺនៅគ្លីនិកក្នុងក្រុងរបស់យើង៖ អ្នកបកប្រែជាភាសារបស់អ្នក 20 នាទី។
service-legal-evening-label = ច្បាប់ពេលល្ងាច
service-legal-evening-about = មួយខែម្តង មេធាវីឆ្លើយសំណួរជាភាសាវៀតណាម។ កន្លែងត្រូវបានចែកដោយចាប់ឆ្នោត។
